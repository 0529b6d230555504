import { readFileSync } from 'node:fs'
import { Boosted, type Forest } from '../../../model/trees.ts'
import { findBody } from '../body.ts'
import type { Line } from '../lines.ts'
import type { Shape } from '../shape.ts'
import { endOfOne, foldMiddle, opensLikely } from './fold.ts'
import { COLUMNS, rowsOf } from './rows.ts'
import { type LineView, viewLines } from './view.ts'
import type { Vocabulary } from './words.ts'

/** Copies of more lines than this are no articles; looking at each line would only cost time. */
const MOST_LINES = 30_000

const vocabulary = readData('vocabulary.json') as Vocabulary
const forest = new Boosted(readData('forest.json') as Forest, COLUMNS)

/**
 * How likely each line belongs to the article, 0 to 1: boosted trees over what the line and those around it look like
 * and say, learned by `scripts/train/copied`. Undefined for a copy too long to be one article.
 */
export function likelihoods(lines: readonly Line[], shapes: readonly Shape[]): Float32Array | undefined {
  if (lines.length > MOST_LINES) return undefined
  const views = viewLines(lines, shapes)
  const likely = score(views, Int32Array.from(views.keys()))
  const body = findBody(shapes)
  const folded = body && foldMiddle(views, body)
  if (!folded || !opensLikely(views, body, likely)) return likely
  const whole = score(views, folded)
  const end = endOfOne(views, body)
  return likely.map((value, index) => (index >= body.start && index < end ? Math.max(value, whole[index] ?? 0) : value))
}

function score(views: readonly LineView[], places: Int32Array): Float32Array {
  return Float32Array.from(rowsOf(views, vocabulary, places), (row) => forest.score(row))
}

function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8'))
}
