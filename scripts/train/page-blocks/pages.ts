import { dropInvisible } from '../../clean/page/invisible.ts'
import { type PageView, viewPage } from '../../clean/page/score/view.ts'
import { htmlReader } from '../../read/html/index.ts'
import { readRecords } from '../records.ts'
import { siteOf } from '../site.ts'
import { labelBlocks, wordsIn } from './labels.ts'

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
}

/** Reads a set: a folder with `in.jsonl.gz` (id, url, content) and `gold.jsonl.gz` (id, articleBody). */
export async function readSet(folder: string): Promise<readonly MarkedPage[]> {
  const marked = new Map(readRecords(`${folder}/gold.jsonl.gz`).map(({ id, articleBody }) => [id, String(articleBody)]))
  const pages: MarkedPage[] = []
  for (const { id, url, content } of readRecords(`${folder}/in.jsonl.gz`)) {
    const bytes = new TextEncoder().encode(String(content))
    const [article] = await htmlReader.read({ name: String(id), bytes, format: 'html', url: String(url), stated: {} })
    const text = marked.get(id)
    if (!article || text === undefined) continue
    const { blocks } = dropInvisible(article)
    const labels = labelBlocks(blocks, text)
    const articleWords = blocks.reduce(
      (sum, block, index) => sum + Math.max(0, labels[index] ?? 0) * wordsIn(block.text).length,
      0,
    )
    pages.push({ view: viewPage(blocks), labels, articleWords, marked: text, site: siteOf(String(url)), set: folder })
  }
  return pages
}
