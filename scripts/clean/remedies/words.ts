import type { Block } from '../../model/block.ts'

const QUOTES = /["'`´“”„‟‘’‚‛«»‹›「」『』]/g
const DASHES = /[‐‑‒–—―−]/g
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/** Words as they are compared: blanks, quotes, dashes and capitals make no difference. */
function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(QUOTES, '')
    .replace(DASHES, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** Where words stand in blocks: the first and the last block of each place, which is the same but for words that go on into the next. */
export type Places = readonly (readonly [first: number, last: number])[]

/** Blocks read as one text, so that words are found wherever a line ends. */
export class BlockWords {
  readonly #text: string
  /** Where each block begins in the text. */
  readonly #starts: readonly number[]

  constructor(blocks: readonly Block[]) {
    const starts: number[] = []
    let length = 0
    const texts = blocks.map(({ text }) => {
      const folded = foldWords(text)
      starts.push(length)
      length += folded.length + 1
      return folded
    })
    this.#text = texts.join(' ')
    this.#starts = starts
  }

  /** Every place that has the words, in order; none for words that fold to nothing. */
  find(words: string): Places {
    const folded = foldWords(words)
    const places: (readonly [number, number])[] = []
    if (!folded) return places
    for (let at = this.#text.indexOf(folded); at >= 0; at = this.#text.indexOf(folded, at + folded.length))
      places.push([this.#blockAt(at), this.#blockAt(at + folded.length - 1)])
    return places
  }

  #blockAt(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
