import type { Candidate } from './candidates.ts'
import { valuesOfPair, valuesOfSentence, valuesOfWord } from './features.ts'
import type { Model } from './model.ts'
import { gatherPairs, gatherWords, type Terms } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Sentences with what speaks for each: the terms they have, the chance of each term to be in a summary, and a bonus. */
export interface Measured {
  readonly words: Terms
  readonly pairs: Terms
  readonly wordChances: readonly number[]
  readonly pairChances: readonly number[]
  readonly bonuses: readonly number[]
}

/** Measures the sentences of a story with a model. */
export function measure(candidates: readonly Candidate[], vocabulary: Vocabulary, model: Model): Measured {
  const words = gatherWords(vocabulary)
  const pairs = gatherPairs(vocabulary)
  const ofWord: number[] = []
  const ofPair: number[] = []
  const wordChances = words.list.map((term) => chance(valuesOfWord(term, vocabulary, ofWord), model.words))
  const pairChances = pairs.list.map((term) => chance(valuesOfPair(term, vocabulary, wordChances, ofPair), model.pairs))
  const bonuses = candidates.map((candidate) => weigh(valuesOfSentence(candidate, candidates.length), model.sentences))
  return { words, pairs, wordChances, pairChances, bonuses }
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
