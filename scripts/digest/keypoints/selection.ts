import type { Candidate } from './candidates.ts'
import { KINDS } from './kinds.ts'
import type { Measured } from './measure.ts'

/** The names of the values that a selection gives, in order; `data/weights.json` goes by them. */
export const SET_FEATURES = [
  'words',
  'pairs',
  'length',
  'beyond',
  'repeated',
  'neighbours',
  'sameParagraph',
  'spread',
  'early',
] as const

/** How long a summary is that an editor writes, in words. */
const LENGTH = 33
/** A selection longer than this is long. */
const LONG = 60

/**
 * Sentences chosen so far, in story order. What they tell is the expected F1 of their words and pairs against a summary;
 * a term counts once, so that saying it twice gains nothing (Gillick and Favre 2009, with chances for weights).
 */
export class Selection {
  /** The numbers of the sentences. */
  readonly chosen: number[] = []
  readonly #candidates: readonly Candidate[]
  readonly #measured: Measured
  /** How many chosen sentences have each term. */
  readonly #wordsSaid: Uint8Array
  readonly #pairsSaid: Uint8Array
  /** The expected number of the summary’s words and pairs. */
  #words = 0
  #pairs = 0
  /** How many words there are, how many of them say something, and how many of these were said before. */
  #length = 0
  #content = 0
  #repeated = 0
  /** What these were before each sentence was added. */
  readonly #before: (readonly number[])[] = []

  constructor(candidates: readonly Candidate[], measured: Measured) {
    this.#candidates = candidates
    this.#measured = measured
    this.#wordsSaid = new Uint8Array(measured.wordChances.length)
    this.#pairsSaid = new Uint8Array(measured.pairChances.length)
  }

  /** Adds a sentence that stands after those chosen. */
  add(at: number): void {
    this.#before.push([this.#words, this.#pairs, this.#length, this.#content, this.#repeated])
    const { words, pairs, wordChances, pairChances, kinds } = this.#measured
    for (const word of words.ofSentence[at] ?? []) {
      const said = this.#wordsSaid[word] ?? 0
      this.#wordsSaid[word] = said + 1
      if (said === 0) this.#words += wordChances[word] ?? 0
      if (((kinds[word] ?? 0) & KINDS.function) > 0) continue
      this.#content++
      if (said > 0) this.#repeated++
    }
    for (const pair of pairs.ofSentence[at] ?? []) {
      const said = this.#pairsSaid[pair] ?? 0
      this.#pairsSaid[pair] = said + 1
      if (said === 0) this.#pairs += pairChances[pair] ?? 0
    }
    this.#length += this.#candidates[at]?.words.length ?? 0
    this.chosen.push(at)
  }

  /** Takes the last sentence out again. */
  drop(): void {
    const at = this.chosen.pop()
    const before = this.#before.pop()
    if (at === undefined || !before) return
    const [words = 0, pairs = 0, length = 0, content = 0, repeated = 0] = before
    this.#words = words
    this.#pairs = pairs
    this.#length = length
    this.#content = content
    this.#repeated = repeated
    const { words: ofWords, pairs: ofPairs } = this.#measured
    for (const word of ofWords.ofSentence[at] ?? []) this.#wordsSaid[word] = (this.#wordsSaid[word] ?? 1) - 1
    for (const pair of ofPairs.ofSentence[at] ?? []) this.#pairsSaid[pair] = (this.#pairsSaid[pair] ?? 1) - 1
  }

  /** How near the sentences come to a summary: the expected F1 of their words and that of their pairs. */
  get worth(): number {
    return (2 * (this.#words + this.#pairs)) / (LENGTH + this.#length)
  }

  /** What speaks for the sentences together: the values of SET_FEATURES, written into `values`. */
  measure(values: number[]): readonly number[] {
    const { chosen } = this
    let neighbours = 0
    let sameParagraph = 0
    for (let i = 1; i < chosen.length; i++) {
      const [before, at] = [chosen[i - 1] ?? 0, chosen[i] ?? 0]
      if (at === before + 1) neighbours++
      if (this.#candidates[before]?.paragraph === this.#candidates[at]?.paragraph) sameParagraph++
    }
    values[0] = (20 * this.#words) / (LENGTH + this.#length)
    values[1] = (20 * this.#pairs) / (LENGTH + this.#length)
    values[2] = this.#length / 20
    values[3] = Math.max(0, this.#length - LONG) / 20
    values[4] = this.#repeated / (this.#content || 1)
    values[5] = neighbours
    values[6] = sameParagraph
    values[7] = Math.log(1 + (chosen.at(-1) ?? 0) - (chosen[0] ?? 0))
    values[8] = (chosen[0] ?? 0) < 3 ? 1 : 0
    return values
  }
}
