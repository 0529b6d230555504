import { choose } from '../../digest/keypoints/choose.ts'
import { SENTENCE_FEATURES, valuesOfPair, valuesOfWord, WORD_FEATURES } from '../../digest/keypoints/features.ts'
import { chancesOfPairs, chancesOfWords, type Measured, weigh } from '../../digest/keypoints/measure.ts'
import type { Model } from '../../digest/keypoints/model.ts'
import { listSets } from './listed.ts'
import { regress } from './regress.ts'
import { lowerRisk } from './risk.ts'
import { rouge } from './rouge.ts'
import type { Story } from './stories.ts'

export interface Score {
  readonly rouge1: number
  readonly rouge2: number
}

/** What is known and not learned, as the training stories have no titles: the words of the title and the deck count. */
const ASSERTED: Readonly<Record<string, number>> = { headline: 1 }

/** Learns a model: the chances of words and pairs by regression, what speaks for sentences and sets of them by ROUGE itself. */
export function learn(stories: readonly Story[]): Model {
  const learned = regress(
    stories.flatMap(({ words, kinds, wordsWanted }) =>
      wordsWanted.map((wanted, id) => ({ values: valuesOfWord(words, id, kinds), label: wanted ? 1 : 0 })),
    ),
  )
  const words = learned.map((weight, i) => ASSERTED[WORD_FEATURES[i] ?? ''] ?? weight)
  const pairs = regress(
    stories.flatMap((story) => {
      const known = chancesOfWords(story.words, story.kinds, words)
      return story.pairsWanted.map((wanted, id) => ({
        values: valuesOfPair(story.pairs, id, story.kinds, known),
        label: wanted ? 1 : 0,
      }))
    }),
  )
  const weights = lowerRisk(stories.map((story) => listSets(story, measure(story, words, pairs))))
  const sentences = SENTENCE_FEATURES.length
  return { words, pairs, sentences: weights.slice(0, sentences), sets: weights.slice(sentences) }
}

/** The ROUGE of what a model chooses, story by story. */
export function evaluate(stories: readonly Story[], model: Model): readonly Score[] {
  return stories.map((story) => {
    const bonuses = story.sentences.map((values) => weigh(values, model.sentences))
    const measured = { ...measure(story, model.words, model.pairs), bonuses }
    const chosen = choose(story.candidates, measured, model, story.count).slice(0, 3)
    return { rouge1: rouge(story.rouge1, chosen), rouge2: rouge(story.rouge2, chosen) }
  })
}

function measure(story: Story, ofWords: readonly number[], ofPairs: readonly number[]): Measured {
  const { words, pairs, kinds } = story
  const wordChances = chancesOfWords(words, kinds, ofWords)
  return {
    words,
    pairs,
    kinds,
    wordChances,
    pairChances: chancesOfPairs(pairs, kinds, wordChances, ofPairs),
    bonuses: [],
  }
}
