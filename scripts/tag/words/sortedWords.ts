/** A long list of words, one a line in order, looked into as it stands: to make a set of it takes longer than most runs look. */
export class SortedWords {
  readonly #text: string

  /** The lines must be in the order of their UTF-16 units. */
  constructor(text: string) {
    this.#text = `${text.trimEnd()}\n`
  }

  has(word: string): boolean {
    const text = this.#text
    let low = 0
    let high = text.length
    while (low < high) {
      const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
      const end = text.indexOf('\n', start)
      const line = text.slice(start, end)
      if (line === word) return true
      if (line < word) low = end + 1
      else high = start
    }
    return false
  }
}
