import type { Lexeme } from './meaning.ts'
import { endOf, gapAfter, isPossessive, startOf } from './passage.ts'
import type { Spot } from './spot.ts'

/** What stands between a spot and the word before it, and between it and the word after it. */
export function gapBefore({ passage, first }: Spot): string {
  return gapAfter(passage, first - 1)
}

export function gapBehind({ passage, last }: Spot): string {
  return gapAfter(passage, last - 1)
}

/** The word before a spot in its sentence. */
export function wordBefore(spot: Spot): Lexeme | undefined {
  const before = spot.passage.words[spot.first - 1]
  return before && !ENDS_SENTENCE.test(gapBefore(spot)) ? before : undefined
}

/** The word after a spot in its sentence. */
export function wordAfter(spot: Spot): Lexeme | undefined {
  const after = spot.passage.words[spot.last]
  return after && !ENDS_SENTENCE.test(gapBehind(spot)) ? after : undefined
}

/** Whether nothing but spaces or a hyphen stands between a spot and the word before it. */
export function touchesBefore(spot: Spot): boolean {
  return TOUCHES.test(gapBefore(spot))
}

export function touchesAfter(spot: Spot): boolean {
  return TOUCHES.test(gapBehind(spot))
}

/** Whether a spot opens a sentence, where every word has a capital. */
export function opensSentence(spot: Spot): boolean {
  return spot.first === 0 || ENDS_SENTENCE.test(gapBefore(spot))
}

/** Whether a spot has a possessive: `Iraq's`. */
export function isOwner({ passage, last }: Spot): boolean {
  return isPossessive(passage, last - 1)
}

/** Whether a spot stands in a dateline. */
export function isInDateline({ passage, first }: Spot): boolean {
  return startOf(passage, first) < passage.datelineEnd
}

/** The words of a spot, as written. */
export function writtenAs({ passage, first, last }: Spot): string {
  return passage.text.slice(startOf(passage, first), endOf(passage, last - 1))
}

const ENDS_SENTENCE = /[.!?…:;"“”\n(]/u
const TOUCHES = /^[\s-]{1,2}$/u
