import { ar } from './ar.ts'
import { en, type Words } from './en.ts'
import { es } from './es.ts'

const languages: Readonly<Record<string, Words>> = { ar, en, es }

/** The site's own words in a language (BCP 47), or in English where there is no file for it. */
export function wordsIn(language: string): Words {
  return languages[language] ?? languages[language.split('-')[0] ?? ''] ?? en
}

export type { Words }

/** The languages that the site has words of its own in, BCP 47. */
export const WORD_LANGUAGES: readonly string[] = Object.keys(languages)
