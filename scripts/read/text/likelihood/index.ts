import { readFileSync } from 'node:fs'
import { Boosted, type Forest } from '../../../clean/page/score/trees.ts'
import type { Line } from '../lines.ts'
import type { Shape } from '../shape.ts'
import { FIRST, firstRows, SECOND, secondRows } from './rows.ts'
import { viewLines } from './view.ts'
import type { Vocabulary } from './words.ts'

/** Copies of more lines than this are no articles; looking at each line would only cost time. */
const MOST_LINES = 30_000

const vocabulary = readData('vocabulary.json') as Vocabulary
const first = new Boosted(readData('first.json') as Forest, FIRST)
const second = new Boosted(readData('second.json') as Forest, SECOND)

/**
 * How likely each line belongs to the article, 0 to 1, by two forests of boosted trees: the second also sees what
 * the first said of the lines around (stacking, Wolpert 1992). Undefined for a copy too long to be one article.
 */
export function likelihoods(lines: readonly Line[], shapes: readonly Shape[]): Float32Array | undefined {
  if (lines.length > MOST_LINES) return undefined
  const views = viewLines(lines, shapes)
  const rows = firstRows(views, vocabulary)
  const scores = Float32Array.from(rows, (row) => first.score(row))
  return Float32Array.from(secondRows(rows, views, scores), (row) => second.score(row))
}

function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8'))
}
