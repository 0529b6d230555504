/**
 * Learns the weights of the key points: `npx tsx scripts/train/keypoints/index.ts HIGHLIGHTS.jsonl`
 * Each line of the file is a story: { "text": "paragraphs parted by empty lines", "highlights": ["…"] }.
 * Prints held-out ROUGE (five folds) and writes scripts/digest/keypoints/data/weights.json.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { PAIR_FEATURES, SENTENCE_FEATURES, WORD_FEATURES } from '../../digest/keypoints/features.ts'
import { evaluate, learn, type Score } from './learn.ts'
import { readStory } from './stories.ts'

const FOLDS = 5
const WEIGHTS = new URL('../../digest/keypoints/data/weights.json', import.meta.url)
const ABOUT =
  'What speaks for a sentence as a key point; ../features.ts names the features. Learned by scripts/train/keypoints from news stories with their editors’ highlights, but for words.headline, which is asserted: those stories had no titles. heldOut: mean ROUGE F1 over five folds, each measured on stories it was not learned from.'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: npx tsx scripts/train/keypoints/index.ts HIGHLIGHTS.jsonl')
  process.exit(2)
}
const stories = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(readStory)

const scores = Array.from({ length: FOLDS }, (_, fold) => {
  const model = learn(stories.filter((_story, at) => at % FOLDS !== fold))
  const score = evaluate(
    stories.filter((_story, at) => at % FOLDS === fold),
    model,
  )
  console.log(`fold ${fold + 1}: ${show(score)}`)
  return score
})
const mean = (name: keyof Score) => round(scores.reduce((sum, score) => sum + score[name], 0) / FOLDS)
const heldOut = { rouge1: mean('rouge1'), rouge2: mean('rouge2') }
console.log(`held out: ${show(heldOut)}`)

const model = learn(stories)
const written = {
  about: ABOUT,
  heldOut,
  words: byName(WORD_FEATURES, model.words),
  pairs: byName(PAIR_FEATURES, model.pairs),
  sentences: byName(SENTENCE_FEATURES, model.sentences),
  balance: { pairs: round(model.balance.pairs), length: round(model.balance.length) },
}
const text = JSON.stringify(written, null, 2)
writeFileSync(WEIGHTS, `${text}\n`)
console.log(`learned from ${stories.length} stories: ${show(evaluate(stories, model))}`)

function byName(names: readonly string[], weights: readonly number[]): object {
  return Object.fromEntries(names.map((name, i) => [name, round(weights[i] ?? 0)]))
}

function show({ rouge1, rouge2 }: Score): string {
  return `ROUGE-1 ${rouge1.toFixed(4)} ROUGE-2 ${rouge2.toFixed(4)}`
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
