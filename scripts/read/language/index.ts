import { eld } from 'eld/extrasmall'
import { languageOfScript } from './script.ts'

/** More of a text than this doesn't tell more, and costs time. */
const SAMPLE = 3000
/** Fewer letters than this fit too many languages. */
const FEWEST_LETTERS = 20
const LETTER = /\p{L}/gu
const ADDRESS = /\bhttps?:\/\/\S+/g

/** The language of a text, BCP 47 without a region; undefined when there is too little of it to tell. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).replace(ADDRESS, ' ')
  const bound = languageOfScript(sample)
  if (bound) return bound
  if (!hasLetters(sample, FEWEST_LETTERS)) return undefined
  const result = eld.detect(sample)
  return result.language !== '' && result.isReliable() ? result.language : undefined
}

/** Whether a text has at least so many letters. */
export function hasLetters(text: string, least: number): boolean {
  LETTER.lastIndex = 0
  for (let found = 0; found < least; found++) if (!LETTER.test(text)) return false
  return true
}
