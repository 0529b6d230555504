/**
 * Learns the weights by which scripts/tag/countries tells what countries a story is about, and writes data/weights.json.
 *
 *   npx tsx scripts/train/countries/index.ts STORIES.jsonl ABOUT.jsonl
 *
 * STORIES: one `{ id, title, content }` a line, content as Markdown, with or without dateline; an id may come twice.
 * ABOUT: one `{ id, countries }` a line, ISO 3166-1 alpha-2.
 *
 * The weights in use were learned from Reuters-21578 (Lewis 1997; free for research), its stories with and without their
 * datelines. Weights only are kept: none of its texts, nor any word that was taken from them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readParagraphs } from '../../markdown/paragraphs.ts'
import { describe, describeManner, partOf, type Setting } from '../../tag/countries/features.ts'
import { surveyStory } from '../../tag/countries/index.ts'
import { type Example, learnWeights } from './logistic.ts'

interface Story {
  readonly id: string
  readonly title: string
  readonly content: string
}

const PENALTY = 10
/** Weights kept: the rest moves no answer. */
const KEPT = 250

const [storiesFile, aboutFile] = process.argv.slice(2)
if (!storiesFile || !aboutFile) throw new Error('usage: index.ts STORIES.jsonl ABOUT.jsonl')
const about = new Map(
  readLines<{ id: string; countries: string[] }>(aboutFile).map(({ id, countries }) => [id, new Set(countries)]),
)
const examples = readLines<Story>(storiesFile).flatMap(examplesOf)

const weights = learnWeights(examples, PENALTY)
const strongest = new Set(
  [...weights]
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, KEPT)
    .map(([name]) => name),
)
const kept = learnWeights(
  examples.map(({ features, label }) => ({
    label,
    features: new Map([...features].filter(([name]) => strongest.has(name))),
  })),
  PENALTY,
)
const lines = [...kept]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight.toFixed(3)}`)
writeFileSync(new URL('../../tag/countries/data/weights.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`)
console.log(`${kept.size} weights from ${examples.length} examples`)

/** One example for each country that a story might be about. */
function examplesOf({ id, title, content }: Story): readonly Example[] {
  const setting = surveyStory({ title, language: 'en', paragraphs: readParagraphs(content) })
  const codes = new Set([...setting.evidence.keys(), ...(setting.home ? [setting.home] : [])])
  return [...codes].map((code) => ({ features: featuresOf(code, setting), label: about.get(id)?.has(code) ? 1 : 0 }))
}

function featuresOf(code: string, setting: Setting): ReadonlyMap<string, number> {
  const features = new Map<string, number>()
  describe(code, setting, (feature, value) => features.set(feature, value))
  for (const feature of describeManner(partOf(code, setting), setting)) features.set(feature, 1)
  return features
}

function readLines<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
