/**
 * Learns the weights of the key points: `npx tsx scripts/train/keypoints/index.ts HIGHLIGHTS.jsonl`
 * Each line of the file is a story: { "text": "paragraphs parted by empty lines", "highlights": ["…"] }.
 * Prints held-out ROUGE (five folds) and writes scripts/digest/keypoints/data/weights.json.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { PAIR_FEATURES, SENTENCE_FEATURES, WORD_FEATURES } from '../../digest/keypoints/features.ts'
import { SET_FEATURES } from '../../digest/keypoints/sets.ts'
import { createRandom } from '../../model/random.ts'
import { evaluate, learn, type Score } from './learn.ts'
import { readStory, type Story } from './stories.ts'

const FOLDS = 5
const ROUNDS = 1
const WEIGHTS = new URL('../../digest/keypoints/data/weights.json', import.meta.url)
const ABOUT =
  'What speaks for a sentence as a key point; ../features.ts names the features. Learned by scripts/train/keypoints from news stories with their editors’ highlights, but for words.headline, which is asserted: those stories had no titles. heldOut: mean ROUGE F1 over five folds, each measured on stories it was not learned from.'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: npx tsx scripts/train/keypoints/index.ts HIGHLIGHTS.jsonl')
  process.exit(2)
}
const stories = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(readStory)

const held = crossValidate(stories)
console.log(`held out: ${show(held)}`)

const model = learn(stories)
const written = {
  about: ABOUT,
  heldOut: { rouge1: round(held.rouge1), rouge2: round(held.rouge2) },
  words: byName(WORD_FEATURES, model.words),
  pairs: byName(PAIR_FEATURES, model.pairs),
  sentences: byName(SENTENCE_FEATURES, model.sentences),
  sets: byName(SET_FEATURES, model.sets),
}
writeFileSync(WEIGHTS, `${JSON.stringify(written, null, 2)}\n`)
console.log(`learned from ${stories.length} stories: ${show(mean(evaluate(stories, model)))}`)

/** The mean score of stories that the model was not learned from. */
function crossValidate(all: readonly Story[]): Score {
  const scores = Array.from({ length: ROUNDS }, (_, round) => {
    const order = shuffle(all, round + 1)
    return Array.from({ length: FOLDS }, (_, fold) => {
      const learned = learn(order.filter((_story, at) => at % FOLDS !== fold))
      const own = evaluate(
        order.filter((_story, at) => at % FOLDS === fold),
        learned,
      )
      console.log(`round ${round + 1}, fold ${fold + 1}: ${show(mean(own))}`)
      return own
    })
  })
  return mean(scores.flat(2))
}

function shuffle<T>(list: readonly T[], seed: number): readonly T[] {
  const random = createRandom(seed)
  const keyed = list.map((item) => ({ item, key: random() }))
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}

function mean(scores: readonly Score[]): Score {
  const of = (name: keyof Score) => scores.reduce((sum, score) => sum + score[name], 0) / scores.length
  return { rouge1: of('rouge1'), rouge2: of('rouge2') }
}

function byName(names: readonly string[], weights: readonly number[]): object {
  return Object.fromEntries(names.map((name, i) => [name, round(weights[i] ?? 0)]))
}

function show({ rouge1, rouge2 }: Score): string {
  return `ROUGE-1 ${rouge1.toFixed(4)} ROUGE-2 ${rouge2.toFixed(4)}`
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
