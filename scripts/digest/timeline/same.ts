import type { TimelineEvent } from '../../model/digest.ts'
import type { Language } from '../dates/knowledge.ts'

/** The words that tell an event from others of its day: names, figures and longer words, by their first letters. */
export type Substance = ReadonlySet<string>

/** Words of fewer letters say little, unless they are names in capitals: the EU. */
const LEAST_LETTERS = 4
/** Words that begin alike are taken for one: “ordered” and “order”, “evacuated” and “evacuation”. */
const STEM = 5

/** What a telling says besides its date. */
export function readSubstance({ text, said }: TimelineEvent, language: Language | undefined): Substance {
  const substance = new Set<string>()
  for (const word of text.replace(said, '').match(/[\p{L}\p{N}]+/gu) ?? []) {
    const lower = word.toLowerCase()
    if (isTelling(word, lower) && !language?.words.small.has(lower) && !language?.telling.has(lower))
      substance.add(lower.slice(0, STEM))
  }
  return substance
}

function isTelling(word: string, lower: string): boolean {
  return word.length >= LEAST_LETTERS || /^\p{N}/u.test(word) || (word.length > 1 && word === lower.toUpperCase())
}

/** How much two tellings of one day have to share to tell one event: so many words, and this share of the shorter’s. */
export interface Bound {
  readonly words: number
  readonly share: number
}

/** In one story tellings of a day are about the same people and places, and seldom about the same event. */
export const WITHIN_STORY: readonly Bound[] = [{ words: 4, share: 0.5 }]
/** Stories tell what happened before in a sentence, each its own. */
export const ACROSS_STORIES: readonly Bound[] = [
  { words: 3, share: 0.5 },
  { words: 4, share: 0.4 },
]

/** Whether two tellings of one day tell one event in other words. */
export function isSame(a: Substance, b: Substance, bounds: readonly Bound[]): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (hasWord(large, word)) shared++
  return bounds.some(({ words, share }) => shared >= words && shared >= share * small.size)
}

/** Whether a word stands among others, also as the whole of what another begins with: “open”, “opened”. */
function hasWord(others: Substance, word: string): boolean {
  if (others.has(word)) return true
  if (/^\p{N}/u.test(word)) return false
  if (word.length === STEM) return others.has(word.slice(0, LEAST_LETTERS))
  if (word.length === LEAST_LETTERS) for (const other of others) if (other.startsWith(word)) return true
  return false
}
