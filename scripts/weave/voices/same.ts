/** Of the words of the shorter of two sayings, so many have to stand in the longer. */
const SHARE = 0.8

/** What a saying is compared by. */
export interface SayingWords {
  /** In lower case; of scripts that do not part words, the characters. */
  readonly list: readonly string[]
  readonly set: ReadonlySet<string>
}

/** The words of a saying; every saying of a speaker is compared with the others. */
export function wordsOfSaying(text: string): SayingWords {
  const list =
    text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  return { list, set: new Set(list) }
}

/** Whether two papers have the same words of one speaker, whole or in part. */
export function isSameSaying(one: SayingWords, other: SayingWords): boolean {
  const [{ list }, { set }] = one.list.length < other.list.length ? [one, other] : [other, one]
  let left = list.length
  for (const word of list) if (!set.has(word) && --left < SHARE * list.length) return false
  return true
}
