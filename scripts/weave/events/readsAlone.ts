import { languageOf } from '../../digest/dates/language.ts'
import { hasRole, ROLES, wordsOf } from '../../digest/keypoints/words.ts'
import { type Headline, lacksSubject, leadsOut } from '../../digest/reference/index.ts'
import { dangles } from '../../digest/timeline/alone.ts'
import type { Telling } from './telling.ts'

/** A timeline has no headline above its events: nothing stands before them that “the ship” could point to. */
const NO_HEADLINE: Headline = {
  stems: new Set(),
  kin: new Set(),
  names: false,
  places: new Set(),
  people: new Set(),
  famous: new Set(),
  met: new Set(),
}

const LEADS_BACK = ROLES.pronoun | ROLES.demonstrative | ROLES.opener
const FIRST_WORD = /[\p{L}’']+/u
const START = /^[\p{Lu}\p{Lo}\p{N}"“«„「『$€£]/u
const END = /[.!…。！।۔]["'”’»)\]」』）]*$/u

/** Whether a sentence is whole and has its subject named, so that somebody who reads it alone knows who did what. */
export function readsAlone({ text, story: { language } }: Telling): boolean {
  if (!START.test(text) || !END.test(text)) return false
  const first = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? ''
  if (hasRole(wordsOf(language), first, LEADS_BACK)) return false
  const read = languageOf(language)
  return !(read && dangles(text, read)) && lacksSubject(text, language, NO_HEADLINE) === undefined
}

/** Whether a sentence is clear without what stood around it: no “it”, “the ship” or “they” whom nobody knows. */
export function standsAlone({ text, story: { language } }: Clear): boolean {
  return leadsOut(text, language, NO_HEADLINE) === undefined
}

interface Clear {
  readonly text: string
  readonly story: { readonly language: string }
}
