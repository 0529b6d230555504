import type { Spot } from './spot.ts'
import type { Word } from './words.ts'

/** The word before a spot in its sentence. */
export function wordBefore({ passage, first }: Spot): Word | undefined {
  const before = passage.words[first - 1]
  return before && !ENDS_SENTENCE.test(before.after) ? before : undefined
}

/** The word after a spot in its sentence. */
export function wordAfter({ passage, last }: Spot): Word | undefined {
  const end = passage.words[last - 1]
  return end && !ENDS_SENTENCE.test(end.after) ? passage.words[last] : undefined
}

/** Whether nothing but spaces or a hyphen stands between a spot and the word before it. */
export function touchesBefore({ passage, first }: Spot): boolean {
  return TOUCHES.test(passage.words[first - 1]?.after ?? '')
}

export function touchesAfter({ passage, last }: Spot): boolean {
  return TOUCHES.test(passage.words[last - 1]?.after ?? '')
}

/** Whether a spot opens a sentence, where every word has a capital. */
export function opensSentence({ passage, first }: Spot): boolean {
  const before = passage.words[first - 1]
  return !before || ENDS_SENTENCE.test(before.after)
}

/** The words of a spot, as written. */
export function writtenAs({ passage, first, last }: Spot): string {
  return passage.text.slice(passage.words[first]?.start, passage.words[last - 1]?.end)
}

const ENDS_SENTENCE = /[.!?…:;"“”\n(]/u
const TOUCHES = /^[\s-]{1,2}$/u
