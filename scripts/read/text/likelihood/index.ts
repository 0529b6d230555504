import { readFileSync } from 'node:fs'
import { Boosted, type Forest } from '../../../clean/page/score/trees.ts'
import type { Line } from '../lines.ts'
import type { Shape } from '../shape.ts'
import { firstRows, secondRows } from './rows.ts'
import { viewLines } from './view.ts'

interface Weights {
  readonly first: Forest
  readonly second: Forest
}

/** Copies of more lines than this are no articles; looking at each line would only cost time. */
const MOST_LINES = 30_000

const weights = JSON.parse(readFileSync(new URL('./data/weights.json', import.meta.url), 'utf8')) as Weights
const first = new Boosted(weights.first)
const second = new Boosted(weights.second)

/**
 * How likely each line belongs to the article, 0 to 1, by two forests of boosted trees: the second also sees what
 * the first said of the lines around (stacking, Wolpert 1992). Undefined for a copy too long to be one article.
 */
export function likelihoods(lines: readonly Line[], shapes: readonly Shape[]): Float32Array | undefined {
  if (lines.length > MOST_LINES) return undefined
  const views = viewLines(lines, shapes)
  const rows = firstRows(views)
  const scores = Float32Array.from(rows, (row) => first.score(row))
  return Float32Array.from(secondRows(rows, views, scores), (row) => second.score(row))
}
