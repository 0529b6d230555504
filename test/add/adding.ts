import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addSources, type Running } from '../../scripts/add/index.ts'
import { type AddOptions, parseAddOptions } from '../../scripts/add/options.ts'
import type { Outcome } from '../../scripts/add/outcome.ts'
import { prepare } from '../../scripts/add/prepare.ts'
import { createRandom } from '../../scripts/model/random.ts'
import { listFiles } from '../files.ts'
import { createFolder } from '../temporary.ts'

export const TODAY = '2026-11-22'

/** A content folder of its own that goes with the test. */
export const createContent = createFolder

/** Writes files into a content folder and adds them, as a command line would. */
export async function add(
  content: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  ...args: string[]
): Promise<readonly Outcome[]> {
  const paths: string[] = []
  for (const [name, text] of Object.entries(files)) {
    const path = join(content, name)
    await writeFile(path, text)
    paths.push(path)
  }
  return run(content, [...paths, ...args])
}

/** Adds what a command line names, on a day. */
export async function run(
  content: string,
  args: readonly string[],
  running: Running = {},
  today = TODAY,
): Promise<readonly Outcome[]> {
  const options = parseAddOptions([...args, '--content', content], today) as AddOptions
  const outcomes: Outcome[] = []
  for await (const outcome of addSources(options, { prepareSource: prepare, ...running })) outcomes.push(outcome)
  return outcomes
}

export const kindsOf = (outcomes: readonly Outcome[]) => outcomes.map(({ kind }) => kind)

/** Why something was passed over or refused; empty for what was not. */
export const whyOf = (outcome: Outcome | undefined) => (outcome && 'why' in outcome ? outcome.why : '')

/** The files below one of a content folder's folders. */
export async function filesIn(content: string, folder: string): Promise<readonly string[]> {
  return listFiles(join(content, folder)).catch(() => [])
}

export const storiesIn = (content: string) => filesIn(content, 'stories')

/** The text of the story whose file has this in its name. */
export async function storyOf(content: string, part: string): Promise<string> {
  const name = (await storiesIn(content)).find((file) => file.includes(part))
  return name ? readFile(join(content, 'stories', name), 'utf8') : ''
}

const THINGS =
  'harbour judge tram orchard council roof rail basin budget frost street school mill ferry lamp garden well tower bridge cellar market engine fence barn clinic canal quarry library station oven'.split(
    ' ',
  )
const DEEDS =
  'repaired measured postponed painted counted moved sold opened closed checked insured cleaned photographed reopened leased widened drained heated guarded mapped'.split(
    ' ',
  )
const PLACES =
  'Varna Lindau Rade Tema Ghent Vaasa Split Cadiz Bergen Trier Braga Kotor Sligo Turku Pisa Nantes Arles Zadar Gdynia Ystad'.split(
    ' ',
  )

/** Eight paragraphs of two sentences. Two numbers have hardly a run of four words in common. */
export function bodyOf(number: number): readonly string[] {
  const random = createRandom(number + 1)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]
  const sentence = () =>
    `The ${pick(THINGS)} of ${pick(PLACES)} ${pick(DEEDS)} ${pick(THINGS)} and ${pick(THINGS)} near ${pick(PLACES)} while its ${pick(THINGS)} ${pick(DEEDS)} what ${pick(PLACES)} ${pick(DEEDS)}.`
  return Array.from({ length: 8 }, () => `${sentence()} ${sentence()}`)
}

/** One entry of a feed. */
export interface Entry {
  readonly id?: string
  readonly link?: string
  readonly title: string
  readonly day: string
  readonly paragraphs: readonly string[]
}

/** An RSS feed with the whole text of its entries. */
export function rss(entries: readonly Entry[], title = 'The Quay Courier'): string {
  const items = entries.map(({ id, link, title, day, paragraphs }) => {
    const guid = id ? `<guid isPermaLink="false">${id}</guid>` : ''
    const address = link ? `<link>${link}</link>` : ''
    const html = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
    return `<item><title>${title}</title>${guid}${address}<pubDate>${new Date(day).toUTCString()}</pubDate><content:encoded><![CDATA[${html}]]></content:encoded></item>`
  })
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title><link>https://quay.example/</link>${items.join('')}</channel></rss>`
}
