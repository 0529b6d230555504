import type { Candidate } from './candidates.ts'

/** The terms of a story, words or pairs of neighbours, by number. */
export interface Terms {
  readonly size: number
  /** The number of each term’s word, and of the word before it, in the lexicon. */
  readonly word: readonly number[]
  readonly before: readonly number[]
  /** In how many sentences it stands. */
  readonly sentences: readonly number[]
  /** The place of the first of them, from 0. */
  readonly first: readonly number[]
  /** Which of the first three sentences it stands in, as bits. */
  readonly opening: readonly number[]
  /** The terms of each sentence, each once. */
  readonly ofSentence: readonly (readonly number[])[]
}

/** The words of a story as terms, by the numbers of their roots. */
export function gatherWords(candidates: readonly Candidate[], roots: number): Terms {
  const gathered = new Gathered(roots)
  for (const { words } of candidates) {
    gathered.begin()
    for (const { root } of words) gathered.add(root, -1, root)
  }
  return gathered
}

/** The pairs of neighbouring words of a story as terms. */
export function gatherPairs(candidates: readonly Candidate[], roots: number): Terms {
  const ids = new Map<number, number>()
  const gathered = new Gathered(0)
  for (const { words } of candidates) {
    gathered.begin()
    let before = -1
    for (const { root } of words) {
      if (before >= 0) {
        const key = before * roots + root
        const id = ids.get(key) ?? ids.size
        if (id === ids.size) ids.set(key, id)
        gathered.add(id, before, root)
      }
      before = root
    }
  }
  return gathered
}

class Gathered implements Terms {
  readonly word: number[]
  readonly before: number[]
  readonly sentences: number[]
  readonly first: number[]
  readonly opening: number[]
  readonly ofSentence: number[][] = []
  /** The last sentence that each term was seen in. */
  readonly #last: number[]

  constructor(size: number) {
    const zeros = (): number[] => new Array<number>(size).fill(0)
    this.word = zeros()
    this.before = zeros()
    this.sentences = zeros()
    this.first = zeros()
    this.opening = zeros()
    this.#last = zeros().fill(-1)
  }

  get size(): number {
    return this.word.length
  }

  begin(): void {
    this.ofSentence.push([])
  }

  add(id: number, before: number, word: number): void {
    const place = this.ofSentence.length - 1
    if (this.#last[id] === place) return
    if (!this.sentences[id]) {
      this.word[id] = word
      this.before[id] = before
      this.sentences[id] = 0
      this.first[id] = place
      this.opening[id] = 0
    }
    this.#last[id] = place
    this.sentences[id] = (this.sentences[id] ?? 0) + 1
    if (place < 3) this.opening[id] = (this.opening[id] ?? 0) | (1 << place)
    this.ofSentence[place]?.push(id)
  }
}
