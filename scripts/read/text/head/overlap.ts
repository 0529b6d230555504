import { phraseWords } from '../phrases/words.ts'

/** Words of fewer letters than this say little of what a text is about. */
const SHORTEST = 4
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu
const UNPARTED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u

/** The telling words of a text; of scripts that don't part words, every two letters. */
export function tellingWords(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(LETTERS)) {
    if (UNPARTED.test(word)) for (let at = 0; at + 2 <= word.length; at++) found.add(word.slice(at, at + 2))
    else if (word.length >= SHORTEST) found.add(word)
  }
  return found
}

/** How much of the line's telling words the text has too, from 0 to 1. */
export function overlap(line: string, text: ReadonlySet<string>): number {
  const words = tellingWords(line)
  if (words.size === 0) return 0
  let shared = 0
  for (const word of words) if (text.has(word)) shared++
  return shared / words.size
}

/** Whether two lines say the same, marks and case aside. */
export function sameWords(a: string, b: string): boolean {
  return phraseWords(a).join(' ') === phraseWords(b).join(' ')
}
