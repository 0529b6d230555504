import { choose } from '../../digest/keypoints/choose.ts'
import { SENTENCE_FEATURES, valuesOfPair, valuesOfWord, WORD_FEATURES } from '../../digest/keypoints/features.ts'
import { chance, type Measured, weigh } from '../../digest/keypoints/measure.ts'
import type { Model } from '../../digest/keypoints/model.ts'
import { regress } from './regress.ts'
import { rouge } from './rouge.ts'
import { keyOf, type Story } from './stories.ts'

export interface Score {
  readonly rouge1: number
  readonly rouge2: number
}

/** What is known and not learned, as the training stories have no titles and no tags: the words of the title, the deck and the actors count. */
const ASSERTED: Readonly<Record<string, number>> = { headline: 1, about: 0.3 }
/** Keeps weights small where they gain next to nothing. */
const DECAY = 0.05
const STEPS = [0.02, 0.01, 0.005]

/** Learns a model: the chances of words and pairs by regression, the rest by climbing on ROUGE itself. */
export function learn(stories: readonly Story[]): Model {
  const learned = regress(
    stories.flatMap(({ words: { list }, vocabulary, wanted }) =>
      list.map((term) => ({
        values: valuesOfWord(term, vocabulary),
        label: wanted.has(keyOf(term, vocabulary)) ? 1 : 0,
      })),
    ),
  )
  const words = learned.map((weight, i) => ASSERTED[WORD_FEATURES[i] ?? ''] ?? weight)
  const pairs = regress(
    stories.flatMap((story) => {
      const known = chancesOfWords(story, words)
      return story.pairs.list.map((term) => ({
        values: valuesOfPair(term, story.vocabulary, known),
        label: story.wanted.has(keyOf(term, story.vocabulary)) ? 1 : 0,
      }))
    }),
  )
  const sentences = SENTENCE_FEATURES.map(() => 0)
  return climb(stories, { words, pairs, sentences, balance: { pairs: 1, length: 35 } })
}

/** The mean ROUGE of what a model chooses. */
export function evaluate(stories: readonly Story[], model: Model): Score {
  return score(
    stories,
    stories.map((story) => chances(story, model)),
    model,
  )
}

type Chances = Omit<Measured, 'bonuses'>

function climb(stories: readonly Story[], start: Model): Model {
  const known = stories.map((story) => chances(story, start))
  const worth = (model: Model) => {
    const { rouge1, rouge2 } = score(stories, known, model)
    const size = model.sentences.reduce((sum, weight) => sum + weight ** 2, 0)
    return rouge1 + 1.3 * rouge2 - DECAY * size
  }
  let model = start
  let best = worth(model)
  const attempt = (tried: Model) => {
    const value = worth(tried)
    if (value <= best) return
    best = value
    model = tried
  }
  for (const step of STEPS) {
    for (const factor of [0.6, 0.8, 1.25, 1.6]) {
      attempt({ ...model, balance: { ...model.balance, pairs: model.balance.pairs * factor } })
      attempt({ ...model, balance: { ...model.balance, length: model.balance.length * factor } })
    }
    for (const at of model.sentences.keys())
      for (const change of [step, -step])
        attempt({ ...model, sentences: model.sentences.with(at, (model.sentences[at] ?? 0) + change) })
  }
  return model
}

function score(stories: readonly Story[], known: readonly Chances[], model: Model): Score {
  let rouge1 = 0
  let rouge2 = 0
  stories.forEach((story, at) => {
    const own = known[at]
    if (!own) return
    const bonuses = story.sentences.map((values) => weigh(values, model.sentences))
    const chosen = choose(story.candidates, { ...own, bonuses }, model, story.count).slice(0, 3)
    rouge1 += rouge(story.rouge1, chosen)
    rouge2 += rouge(story.rouge2, chosen)
  })
  return { rouge1: rouge1 / stories.length, rouge2: rouge2 / stories.length }
}

function chances(story: Story, model: Model): Chances {
  const wordChances = chancesOfWords(story, model.words)
  const pairChances = story.pairs.list.map((term) =>
    chance(valuesOfPair(term, story.vocabulary, wordChances), model.pairs),
  )
  return { words: story.words, pairs: story.pairs, wordChances, pairChances }
}

function chancesOfWords({ words, vocabulary }: Story, weights: readonly number[]): readonly number[] {
  return words.list.map((term) => chance(valuesOfWord(term, vocabulary), weights))
}
