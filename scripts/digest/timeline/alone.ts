import type { TimelineEvent } from '../../model/digest.ts'
import type { Language } from '../dates/knowledge.ts'
import { hasRole, ROLES, wordsOf } from '../keypoints/words.ts'

/** Whether a telling opens with “He” or “The move”, and so needs what went before it. */
export function dangles(text: string, { words }: Language): boolean {
  const [, first = '', second = ''] = OPENING.exec(text.slice(0, LONGEST_OPENING).toLowerCase()) ?? []
  return words.pronoun.has(first) || (words.determiner.has(first) && words.vague.has(second))
}

/** The same of a language of which no more is known; what opens with a verb of saying has its speaker elsewhere, too: “Añadió que el lunes”. */
export function leadsBack(text: string, language: Language, tag: string): boolean {
  const [, first = '', second = ''] = OPENING.exec(text.slice(0, LONGEST_OPENING).toLowerCase()) ?? []
  const { report, clause } = language.words
  const others = wordsOf(tag)
  // 他说，…: a sign is a word
  return (
    dangles(text, language) ||
    // Beide sollten am Montag; Der hatte am Montag
    hasRole(others, first, ROLES.demonstrative) ||
    (/^\p{Lu}/u.test(text) && others.openings.some((opening) => text.startsWith(opening))) ||
    language.words.pronoun.has(text.slice(0, 1)) ||
    ((report.has(first) || report.has(first.slice(1))) && clause.has(second))
  )
}

const OPENING = /([\p{L}\p{N}’']+)[^\p{L}\p{N}]+([\p{L}\p{N}’']+)/u
/** Two words are within so many characters. */
const LONGEST_OPENING = 60

/** How badly a telling reads alone: one that dangles most, one dated “10 days after” tells its event in passing. */
export function readsBadly({ text, said }: TimelineEvent, language: Language): number {
  return (dangles(text, language) ? 2 : 0) + (isCounted(said, language) ? 1 : 0)
}

/** “10 days after”, “a day before”: dated by another event. */
export function isCounted(said: string, { words }: Language): boolean {
  return said.split(' ').some((word) => words.counted.has(word.toLowerCase()))
}
