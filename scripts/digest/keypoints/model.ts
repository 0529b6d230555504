import file from './data/weights.json' with { type: 'json' }
import { PAIR_FEATURES, SENTENCE_FEATURES, WORD_FEATURES } from './features.ts'
import { SET_FEATURES } from './sets.ts'

/** Everything that is learned. Weights stand in the order of their features. */
export interface Model {
  /** The chance of a word, by logistic regression. */
  readonly words: readonly number[]
  /** The chance of a pair of words. */
  readonly pairs: readonly number[]
  /** A sentence’s bonus. */
  readonly sentences: readonly number[]
  /** What speaks for sentences together. */
  readonly sets: readonly number[]
}

/** The model in `data/weights.json`. */
export const MODEL: Model = {
  words: inOrder(WORD_FEATURES, file.words),
  pairs: inOrder(PAIR_FEATURES, file.pairs),
  sentences: inOrder(SENTENCE_FEATURES, file.sentences),
  sets: inOrder(SET_FEATURES, file.sets),
}

function inOrder(names: readonly string[], weights: Readonly<Record<string, number>>): readonly number[] {
  return names.map((name) => weights[name] ?? 0)
}
