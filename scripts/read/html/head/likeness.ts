const WORD = /[\p{L}\p{N}]+/gu
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** The words of a title; of scripts that don't part words, every two letters. */
export function wordsOfTitle(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().slice(0, LONGEST).matchAll(WORD))
    if (UNPARTED.test(word)) for (let at = 0; at + 2 <= word.length; at++) words.add(word.slice(at, at + 2))
    else words.add(word)
  return words
}

const LONGEST = 600

/** How many of the words that either has both have, 0 to 1 (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / (a.size + b.size - both)
}
