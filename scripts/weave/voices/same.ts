/** Of the words of the shorter of two sayings, so many have to stand in the longer. */
const SHARE = 0.8

/** The words of a saying, in lower case; of scripts that do not part words, their characters. */
export function wordsOfSaying(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Whether two papers have the same words of one speaker, whole or in part. */
export function isSameSaying(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length < other.length ? [one, new Set(other)] : [other, new Set(one)]
  return shorter.filter((word) => longer.has(word)).length >= SHARE * shorter.length
}
