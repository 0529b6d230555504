import type { Candidate } from './candidates.ts'
import { valuesOfPair, valuesOfSentence, valuesOfWord } from './features.ts'
import type { Kinds } from './kinds.ts'
import type { Model } from './model.ts'
import { gatherPairs, gatherWords, type Terms } from './terms.ts'

/** Sentences with what speaks for each: the terms they have, the chance of each term to be in a summary, and a bonus. */
export interface Measured {
  readonly words: Terms
  readonly pairs: Terms
  readonly wordChances: Float64Array
  readonly pairChances: Float64Array
  /** What speaks for each sentence beside its terms. */
  readonly bonuses: readonly number[]
  readonly kinds: Kinds
}

/** Measures the sentences of a story with a model. */
export function measure(candidates: readonly Candidate[], kinds: Kinds, model: Model): Measured {
  const words = gatherWords(candidates, kinds.length)
  const pairs = gatherPairs(candidates, kinds.length)
  const wordChances = chancesOfWords(words, kinds, model.words)
  const pairChances = chancesOfPairs(pairs, kinds, wordChances, model.pairs)
  const bonuses = candidates.map((candidate) => weigh(valuesOfSentence(candidate, candidates.length), model.sentences))
  return { words, pairs, wordChances, pairChances, bonuses, kinds }
}

/** The chance of each word of a story to be in a summary. */
export function chancesOfWords(words: Terms, kinds: Kinds, weights: readonly number[]): Float64Array {
  const chances = new Float64Array(words.size)
  const values: number[] = []
  for (let id = 0; id < words.size; id++) chances[id] = chance(valuesOfWord(words, id, kinds, values), weights)
  return chances
}

/** The same of each pair. */
export function chancesOfPairs(
  pairs: Terms,
  kinds: Kinds,
  ofWords: Float64Array,
  weights: readonly number[],
): Float64Array {
  const chances = new Float64Array(pairs.size)
  const values: number[] = []
  for (let id = 0; id < pairs.size; id++) chances[id] = chance(valuesOfPair(pairs, id, kinds, ofWords, values), weights)
  return chances
}

/** Logistic regression. */
export function chance(values: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-weigh(values, weights)))
}

/** The sum of the values, each times its weight. */
export function weigh(values: readonly number[], weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += (values[i] ?? 0) * (weights[i] ?? 0)
  return sum
}
