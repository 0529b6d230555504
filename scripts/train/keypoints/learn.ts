import { choose } from '../../digest/keypoints/choose.ts'
import { SENTENCE_FEATURES, valuesOfPair, valuesOfWord, WORD_FEATURES } from '../../digest/keypoints/features.ts'
import { chancesOfPairs, chancesOfWords, type Measured, weigh } from '../../digest/keypoints/measure.ts'
import type { Model } from '../../digest/keypoints/model.ts'
import { type Example, fitLine, regress } from './regress.ts'
import { rouge } from './rouge.ts'
import type { Story } from './stories.ts'

export interface Score {
  readonly rouge1: number
  readonly rouge2: number
}

/** What is known and not learned, as the training stories have no titles: the words of the title and the deck count. */
const ASSERTED: Readonly<Record<string, number>> = { headline: 1 }
/** Keeps a sentence’s bonuses small. */
const RIDGE = 5
const FACTORS = [0.5, 0.7, 0.85, 1.2, 1.4, 2]

/** Learns a model: the chances of words and pairs by regression, the bonuses of sentences by least squares, the balance by climbing on ROUGE itself. */
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
  const balance = { pairs: 1, length: 35 }
  const start = { words, pairs, sentences: SENTENCE_FEATURES.map(() => 0), balance }
  return climb(stories, { ...start, sentences: fitBonuses(stories, start) })
}

/** How much a sentence’s own ROUGE is above the mean of its story, as far as the chances of its words do not tell. */
function fitBonuses(stories: readonly Story[], model: Model): readonly number[] {
  const examples = stories.flatMap((story): Example[] => {
    const known = chances(story, model)
    const rows = story.sentences.map((values, at) => [...values, expected(story, known, model, at)])
    const labels = rows.map((_, at) => rouge(story.rouge1, [at]) + rouge(story.rouge2, [at]))
    const means = rows[0]?.map((_, i) => mean(rows.map((row) => row[i] ?? 0))) ?? []
    const middle = mean(labels)
    return rows.map((row, at) => ({
      values: row.map((value, i) => value - (means[i] ?? 0)),
      label: (labels[at] ?? 0) - middle,
    }))
  })
  return fitLine(examples, RIDGE).slice(0, -1)
}

/** The F1 that is expected of a sentence alone. */
function expected(
  { candidates }: Story,
  { words, pairs, wordChances, pairChances }: Chances,
  { balance }: Model,
  at: number,
): number {
  const sum = (terms: readonly number[] | undefined, all: Float64Array) =>
    (terms ?? []).reduce((total, term) => total + (all[term] ?? 0), 0)
  const hits = sum(words.ofSentence[at], wordChances) + balance.pairs * sum(pairs.ofSentence[at], pairChances)
  return (2 * hits) / (balance.length + (candidates[at]?.words.length ?? 0))
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

/** The mean ROUGE of what a model chooses. */
export function evaluate(stories: readonly Story[], model: Model): Score {
  return score(
    stories,
    stories.map((story) => chances(story, model)),
    model,
  )
}

type Chances = Omit<Measured, 'bonuses'>

/** Scales the parts of the model against each other as long as the mean ROUGE of what it chooses grows. */
function climb(stories: readonly Story[], start: Model): Model {
  const known = stories.map((story) => chances(story, start))
  let model = start
  let best = 0
  const attempt = (tried: Model) => {
    const { rouge1, rouge2 } = score(stories, known, tried)
    if (rouge1 + rouge2 <= best) return
    best = rouge1 + rouge2
    model = tried
  }
  for (let round = 0; round < 2; round++)
    for (const factor of FACTORS) {
      attempt({ ...model, sentences: model.sentences.map((weight) => weight * factor) })
      attempt({ ...model, balance: { ...model.balance, pairs: model.balance.pairs * factor } })
      attempt({ ...model, balance: { ...model.balance, length: model.balance.length * factor } })
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

function chances({ words, pairs, kinds }: Story, model: Model): Chances {
  const wordChances = chancesOfWords(words, kinds, model.words)
  return { words, pairs, wordChances, pairChances: chancesOfPairs(pairs, kinds, wordChances, model.pairs) }
}
