/** A phrase as words; `*` stands for any words or none, `#` for a number. */
export type Pattern = readonly string[]

/** Whether the words are the phrase, from the first to the last. */
export function matches(pattern: Pattern, words: readonly string[]): boolean {
  let at = 0
  let word = 0
  let retryAt = -1
  let retryWord = -1
  while (word < words.length) {
    if (pattern[at] === '*') {
      retryAt = ++at
      retryWord = word
    } else if (at < pattern.length && fits(pattern[at], words[word])) {
      at++
      word++
    } else if (retryAt >= 0) {
      at = retryAt
      word = ++retryWord
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}

/** `*wort` fits a word that ends so. */
function fits(part: string | undefined, word: string | undefined): boolean {
  if (part === undefined || word === undefined) return false
  return part === word || (part.length > 1 && part.startsWith('*') && word.endsWith(part.slice(1)))
}
