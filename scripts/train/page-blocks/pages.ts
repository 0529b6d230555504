import { dropInvisible } from '../../clean/page/invisible.ts'
import { type PageView, viewPage } from '../../clean/page/score/view.ts'
import { htmlReader } from '../../read/html/index.ts'
import { readRecords } from '../records.ts'
import { siteOf } from '../site.ts'
import { labelBlocks, wordsIn } from './labels.ts'
import { lengthen, type Marked, shorten } from './lengths.ts'

/** A page with what a person marked as its article. */
export interface MarkedPage {
  readonly view: PageView
  readonly labels: readonly number[]
  /** How many words of its blocks are the article's. */
  readonly articleWords: number
  readonly marked: string
  /** The site's registrable domain, as near as it can be told without a list. */
  readonly site: string
  readonly set: string
  /** Made of another page: what it says of reading is reported apart, and it counts for less. */
  readonly made?: 'longer' | 'shorter'
}

/** Reads a set: a folder with `in.jsonl.gz` (id, url, content) and `gold.jsonl.gz` (id, articleBody). */
export async function readSet(folder: string): Promise<readonly MarkedPage[]> {
  const articles = new Map(
    readRecords(`${folder}/gold.jsonl.gz`).map(({ id, articleBody }) => [id, String(articleBody)]),
  )
  const pages: MarkedPage[] = []
  let turn = 0
  for (const { id, url, content } of readRecords(`${folder}/in.jsonl.gz`)) {
    const bytes = new TextEncoder().encode(String(content))
    const [article] = await htmlReader.read({ name: String(id), bytes, format: 'html', url: String(url), stated: {} })
    const text = articles.get(id)
    if (!article || text === undefined) continue
    const { blocks } = dropInvisible(article)
    const marked = { blocks, labels: labelBlocks(blocks, text) }
    const from = { marked: text, site: siteOf(String(url)), set: folder }
    pages.push({ ...from, ...viewMarked(marked) })
    turn++
    const long = turn % EVERY === 0 ? lengthen(marked, timesFor(marked, turn)) : undefined
    const short = turn % EVERY === 1 ? shorten(marked, 1 + (Math.floor(turn / EVERY) % 4)) : undefined
    if (long) pages.push({ ...from, ...viewMarked(long), marked: textOf(long), made: 'longer' })
    if (short) pages.push({ ...from, ...viewMarked(short), marked: textOf(short), made: 'shorter' })
  }
  return pages
}

/** Of so many pages one is read at a greater length too, and one as a brief. */
const EVERY = 4
/** How many blocks a lengthened article has, by turns. */
const LENGTHS = [60, 120, 240, 400] as const

function timesFor({ labels }: Marked, turn: number): number {
  const own = labels.filter((label) => label >= 0.5).length
  return Math.max(2, Math.round((LENGTHS[Math.floor(turn / EVERY) % LENGTHS.length] ?? 60) / Math.max(1, own)))
}

function viewMarked({ blocks, labels }: Marked): Pick<MarkedPage, 'view' | 'labels' | 'articleWords'> {
  const articleWords = blocks.reduce(
    (sum, block, index) => sum + Math.max(0, labels[index] ?? 0) * wordsIn(block.text).length,
    0,
  )
  return { view: viewPage(blocks), labels, articleWords }
}

function textOf({ blocks, labels }: Marked): string {
  return blocks.flatMap(({ text }, index) => ((labels[index] ?? -1) >= 0.5 ? [text] : [])).join('\n')
}
