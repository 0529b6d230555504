import { hasRole, ROLES, wordsOf } from '../../digest/keypoints/words.ts'
import type { Chosen } from './choose.ts'
import type { Pooled } from './days.ts'

/** `planned`: nobody has told yet that it happened. */
export type EventKind = 'happened' | 'planned'

/** What was foreseen by all that tell it, or lies after the newest story. */
export function kindOf(date: string, { told }: Chosen, newest: string | undefined): EventKind {
  if (newest !== undefined && date > newest) return 'planned'
  return told.every((pooled) => isAhead(pooled, date)) ? 'planned' : 'happened'
}

/** Written before the day, or on it of what is to come: “will open on Friday”. */
function isAhead({ telling: { text, story }, foreseen }: Pooled, date: string): boolean {
  if (foreseen) return true
  return date === story.day && saysToCome(text, story.language)
}

/** What somebody is quoted with looks ahead to the speaker’s own tomorrow. */
const QUOTED = /[“„«"][^“”„«»"]*[”“»"]/g

/** Whether a sentence tells of what is to come, beside what it quotes. */
export function saysToCome(text: string, language: string): boolean {
  const words = wordsOf(language)
  return (
    text
      .replace(QUOTED, ' ')
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? []
  ).some((word) => hasRole(words, word, ROLES.toCome))
}
