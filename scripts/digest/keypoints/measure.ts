import type { Prose } from '../../model/prose.ts'
import type { Tags } from '../../model/tags.ts'
import type { Candidate } from './candidates.ts'
import { type Features, featuresOfPair, featuresOfSentence, featuresOfWord } from './features.ts'
import { gatherTerms, type Terms } from './terms.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'

/** Weights by the names of features. */
export type Weights = Readonly<Record<string, number>>

/** Everything that is learned: `words` and `pairs` give chances, `sentences` a bonus, `balance` says how they go together. */
export interface Model {
  readonly words: Weights
  readonly pairs: Weights
  readonly sentences: Weights
  readonly balance: {
    /** What a pair counts against a word. */
    readonly pairs: number
    /** How long the summary is that a reader would write, in words. */
    readonly length: number
  }
}

/** Sentences with what speaks for each: the terms they have, the chance of each term to be in a summary, and a bonus. */
export interface Measured {
  readonly words: Terms
  readonly pairs: Terms
  readonly wordChances: readonly number[]
  readonly pairChances: readonly number[]
  readonly bonuses: readonly number[]
}

/** Measures the sentences of a story with a model. */
export function measure(candidates: readonly Candidate[], prose: Prose, tags: Tags, model: Model): Measured {
  const vocabulary = readVocabulary(candidates, prose, tags)
  const { words, pairs } = termsOf(candidates, vocabulary)
  const wordChances = words.list.map((term) => chance(featuresOfWord(term, vocabulary), model.words))
  const pairChances = pairs.list.map((term) => chance(featuresOfPair(term, vocabulary, wordChances), model.pairs))
  const bonuses = candidates.map((candidate) =>
    weigh(featuresOfSentence(candidate, candidates.length), model.sentences),
  )
  return { words, pairs, wordChances, pairChances, bonuses }
}

/** The words of a story, numbered as in its vocabulary, and its pairs of neighbours. */
export function termsOf(candidates: readonly Candidate[], { ofSentence }: Vocabulary): { words: Terms; pairs: Terms } {
  const numbers = ({ place }: Candidate) => ofSentence[place] ?? []
  return {
    words: gatherTerms(candidates, (candidate) => numbers(candidate).map((word) => [word])),
    pairs: gatherTerms(candidates, (candidate) => {
      const own = numbers(candidate)
      return own.slice(1).map((word, at) => [own[at] ?? word, word])
    }),
  }
}

/** Logistic regression. */
export function chance(features: Features, weights: Weights): number {
  return 1 / (1 + Math.exp(-weigh(features, weights)))
}

/** The sum of the features, each times its weight. */
export function weigh(features: Features, weights: Weights): number {
  let sum = 0
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0)
  return sum
}
