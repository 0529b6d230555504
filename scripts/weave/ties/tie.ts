import type { Vector } from '../words/vector.ts'

/** Two stories on the same event, or one that goes on with the other. */
export interface Tie {
  readonly id: string
  /** How alike the two are in words and time, 0 to 1. */
  readonly likeness: number
  /** How alike they are in words alone, 0 to 1. */
  readonly inWords: number
  /** Whether the day of one of them is unknown, so that time says nothing. */
  readonly undated: boolean
}

/** Which stories are tied, and the words they were compared by. */
export interface Ties {
  /** In order of publication. */
  readonly order: readonly string[]
  /** By id: the ties to stories that came before. */
  readonly earlier: ReadonlyMap<string, readonly Tie[]>
  /** By id: all ties, those to earlier stories first. */
  readonly all: ReadonlyMap<string, readonly Tie[]>
  /** By id. */
  readonly vectors: ReadonlyMap<string, Vector>
  /** By id: the terms that weigh most, heaviest first. */
  readonly terms: ReadonlyMap<string, readonly number[]>
}
