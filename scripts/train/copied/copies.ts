import { join } from 'node:path'
import { readLinesOf } from '../../read/text/index.ts'
import { type LineView, viewLines } from '../../read/text/likelihood/view.ts'
import { shapeOf } from '../../read/text/shape.ts'
import { readRecords } from '../records.ts'
import { labelLines } from './labels.ts'

/** A copy with what a good reader would keep of it. */
export interface Copy {
  readonly id: string
  /** Copies of one site are never on both sides of a split. */
  readonly site: string
  readonly views: readonly LineView[]
  /** 1 for lines of the article. */
  readonly targets: Float32Array
  readonly weights: Float32Array
}

/** A copy that no choice of its lines makes this like its article teaches nothing. */
const LEAST_LIKE = 0.7
/** Added to the words of a line and of an article, so that short ones count too but don't rule. */
const LINE_WORDS = 4
const ARTICLE_WORDS = 150
const MOST_WORDS = 100

/** Reads a set of copies: a folder with `in.jsonl.gz` ({ id, content }) and `gold.jsonl.gz` ({ id, url, articleBody }). */
export function readCopies(folder: string, weight: number): readonly Copy[] {
  const articles = new Map(readRecords(join(folder, 'gold.jsonl.gz')).map((record) => [record.id, record]))
  return readRecords(join(folder, 'in.jsonl.gz')).flatMap(({ id, content }) => {
    const { url, articleBody } = articles.get(id) ?? {}
    const { lines } = readLinesOf(String(content))
    const shapes = lines.map(({ text }) => shapeOf(text))
    const { kept, likeness } = labelLines(
      lines.map(({ text }) => text),
      String(articleBody ?? ''),
    )
    if (likeness < LEAST_LIKE) return []
    const words = shapes.reduce((sum, shape, index) => sum + (kept[index] ? shape.words : 0), 0)
    const views = viewLines(lines, shapes)
    return {
      id: `${folder} ${id}`,
      site: siteOf(String(url)) ?? String(id),
      views,
      targets: Float32Array.from(kept, (keep) => (keep ? 1 : 0)),
      weights: Float32Array.from(
        shapes,
        (shape) => (weight * 300 * (Math.min(MOST_WORDS, shape.words) + LINE_WORDS)) / (words + ARTICLE_WORDS),
      ),
    }
  })
}

function siteOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
}
