import type { SiteLanguage } from '../../scripts/model/siteLanguages.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en, type Words } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

const languages: Readonly<Record<SiteLanguage, Words>> = { ar, de, en, es, fr, pt, ru, zh }

/** The site's own words in a language (BCP 47), or in English where there is no file for it. */
export function wordsIn(language: string): Words {
  const known: Readonly<Record<string, Words>> = languages
  return known[language] ?? known[language.split('-')[0] ?? ''] ?? en
}

export type { Words }
