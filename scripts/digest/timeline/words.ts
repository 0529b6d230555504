/** A word; where writing has no spaces, two signs. */
const WORD = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{2}|[\p{L}\p{N}]+/gu

/** Whether a text has at least so many words; it is read no further than to the last of them. */
export function hasWords(text: string, count: number): boolean {
  WORD.lastIndex = 0
  for (let found = 0; found < count; found++) if (!WORD.test(text)) return false
  return true
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** The word that ends straight before a place with a space between, as it is written but for the marks before it; empty where there is none. */
export function wordBefore(text: string, at: number): string {
  if (!/\s/.test(text.charAt(at - 1))) return ''
  return text.slice(text.lastIndexOf(' ', at - 2) + 1, at - 1).replace(/^[^\p{L}\p{N}]+/u, '')
}
