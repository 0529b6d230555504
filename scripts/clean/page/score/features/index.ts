import type { PageView } from '../view.ts'
import { type Vocabulary, WordWeights } from '../vocabulary.ts'
import { neighbourFeatures } from './neighbours.ts'
import { ownFeatures } from './own.ts'
import { placeBlock, placeFeatures } from './place.ts'
import { type Scored, scoreFeatures, viewScores } from './scores.ts'

const WORD_NAMES = ['names of its own', 'names near', 'names far', 'words', 'first words'] as const

const OWN = Object.entries(ownFeatures)
const PLACED = Object.entries({ ...placeFeatures, ...neighbourFeatures })
const SCORED = Object.entries(scoreFeatures)

/** The columns of the first table. */
export const FIRST_NAMES: readonly string[] = [
  ...OWN.map(([name]) => name),
  ...PLACED.map(([name]) => name),
  ...WORD_NAMES,
]
/** The columns of the second: those of the first, then what the first scores say. */
export const SECOND_NAMES: readonly string[] = [...FIRST_NAMES, ...SCORED.map(([name]) => name)]

/** What is measured of each block of a page. */
export function measure(page: PageView, vocabulary: Vocabulary): readonly Float32Array[] {
  const weights = new WordWeights(vocabulary)
  return page.blocks.map((view) => {
    const row = new Float32Array(FIRST_NAMES.length)
    let column = 0
    for (const [, of] of OWN) row[column++] = of(view)
    const placed = placeBlock(view, page)
    for (const [, of] of PLACED) row[column++] = of(placed)
    for (const weight of weights.of(view)) row[column++] = weight
    return row
  })
}

/** Gives a block's row again, by the block's place, with what the first scores say of it and its surroundings. */
export function measureAgain(
  page: PageView,
  rows: readonly Float32Array[],
  scores: readonly number[],
): (index: number) => Float32Array {
  const scored = viewScores(page, scores)
  return (index) => {
    const row = new Float32Array(SECOND_NAMES.length)
    const view = page.blocks[index]
    if (!view) return row
    row.set(rows[index] ?? [])
    const from: Scored = { view, page: scored }
    let column = FIRST_NAMES.length
    for (const [, of] of SCORED) row[column++] = of(from)
    return row
  }
}
