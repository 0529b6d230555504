import type { Candidate } from './candidates.ts'

/** The sentences of a story that are looked at together. A set of them is a number: bit 0 for the first, and so on. */
export interface Shortlist {
  /** In story order. */
  readonly sentences: readonly Candidate[]
  /** With which of them each says the same, itself among them. */
  readonly alike: readonly number[]
  readonly words: readonly Group[]
  readonly pairs: readonly Group[]
}

/** The terms that the same sentences of a shortlist have. */
export interface Group {
  readonly sentences: number
  /** The sum of their chances to be in a summary. */
  readonly chances: number
  /** How many of them say something. */
  readonly content: number
}
