import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseRecord } from '../scripts/convert/record.ts'
import { digest } from '../scripts/digest/index.ts'
import { readProse } from '../scripts/markdown/prose.ts'
import { allWell } from '../scripts/model/problem.ts'
import type { Prose } from '../scripts/model/prose.ts'
import { processSource } from '../scripts/process.ts'
import { findActors } from '../scripts/tag/actors/index.ts'
import { findCountries } from '../scripts/tag/countries/index.ts'
import { tag } from '../scripts/tag/index.ts'
import { costOfStart, cpuPerCall, median, type Start } from './measure.ts'
import { createBodies } from './synthetic.ts'

/** A story of so many words is what the goals speak of. */
const WORDS = 600
const STARTS = 7
/** Of a file: enough to be steady. */
const MOST_ARTICLES = 150

const SOURCES = new URL('../content/sources/', import.meta.url)

/** CPU time of tagging and of the digest for 600 words, and what loading the dictionaries adds to a start; also on the articles of a file as `convert` reads them, if one is given. */
export async function benchStages(path?: string): Promise<void> {
  benchLoading()
  benchStories('made-up stories', createBodies(50).map(storyOf))
  benchStories('the sample sources', await readSamples())
  if (path) benchStories(path, await readArticles(path))
}

/** A start that does nothing, beside one that loads the dictionaries, and one that tags a story as well: some of them are loaded when they are first asked. */
function benchLoading(): void {
  const modules = ['nothing', 'dictionaries', 'tagging']
  const rounds = Array.from({ length: STARTS }, () => modules.map(costOfStart))
  const added = (of: keyof Start) => {
    const [nothing = 0, ...loading] = modules.map((_, at) => median(rounds.map((costs) => costs[at]?.[of] ?? 0)))
    return loading.map((cost) => `${(cost - nothing).toFixed(0)} ms`)
  }
  const [loading, tagging] = added('cpu')
  console.log(
    `dictionaries: they and their code add ${loading} of CPU time to a start (goal 150), with a first story ${tagging}; ${added('clock').join(' and ')} on the clock; Node ${process.version}, median of ${STARTS}`,
  )
}

function benchStories(name: string, stories: readonly Prose[]): void {
  const tags = stories.map((story) => tag(story))
  const size = stories.reduce((sum, story) => sum + countWords(story), 0) / WORDS
  const cpuOf = (work: (story: Prose, index: number) => void) =>
    (cpuPerCall(() => stories.forEach(work), 2) / size).toFixed(2)
  const countries = cpuOf((story) => findCountries(story))
  const actors = cpuOf((story) => findActors(story, []))
  const both = cpuOf((story) => tag(story))
  const digesting = cpuOf((story, index) => digest(story, tags[index] ?? tag(story)))
  console.log(`${name} (${stories.length}), ms of CPU time for ${WORDS} words:`)
  console.log(`  tagging ${both} (goal 1): countries ${countries}, actors ${actors}`)
  console.log(`  digest ${digesting} (goal 3)`)
}

function countWords({ paragraphs }: Prose): number {
  return paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
}

function storyOf(body: string): Prose {
  return readProse(
    {
      title: 'Tankers attacked in the Gulf of Oman',
      deck: undefined,
      date: '2019-06-14',
      dateline: undefined,
      language: 'en',
      home: undefined,
    },
    body,
  )
}

/** The articles of content/sources that are copied text. */
async function readSamples(): Promise<readonly Prose[]> {
  const names = readdirSync(SOURCES).filter((name) => name.endsWith('.txt'))
  const read = names
    .sort()
    .map((name) => processSource({ name, bytes: readFileSync(new URL(encodeURIComponent(name), SOURCES)), stated: {} }))
  return (await Promise.all(read)).flatMap((articles) => allWell(articles).map(({ prose }) => prose))
}

async function readArticles(path: string): Promise<readonly Prose[]> {
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').filter(Boolean)
  const read = lines.slice(0, MOST_ARTICLES).map((line, index) => processSource(parseRecord(line, index + 1)))
  return (await Promise.all(read)).flatMap((articles) => allWell(articles).map(({ prose }) => prose))
}
