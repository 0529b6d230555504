import type { Block } from '../../../../model/block.ts'
import type { BlockView, PageView } from '../view.ts'
import { type Vocabulary, WordWeights } from '../vocabulary.ts'
import { neighbourFeatures } from './neighbours.ts'
import { ownFeatures } from './own.ts'
import { placeBlock, placeFeatures } from './place.ts'
import { Rows } from './rows.ts'
import { type Scored, scoreFeatures, viewScores } from './scores.ts'

const WORD_NAMES = ['names of its own', 'names near', 'names far', 'words', 'first words'] as const

const placed = { ...placeFeatures, ...neighbourFeatures }
const OWN = Object.values(ownFeatures)
const PLACED = Object.values(placed)
const SCORED = Object.values(scoreFeatures)

/** The columns of the first table. */
export const FIRST_NAMES: readonly string[] = [...Object.keys(ownFeatures), ...Object.keys(placed), ...WORD_NAMES]
/** The columns of the second: those of the first, then what the first scores say. */
export const SECOND_NAMES: readonly string[] = [...FIRST_NAMES, ...Object.keys(scoreFeatures)]

const PLACE = OWN.length
const WORDS = OWN.length + PLACED.length

/** What is measured of each block of a page. */
export function measure(page: PageView, alone: Alone): readonly Float32Array[] {
  const rows = new Rows()
  return page.blocks.map((view) => {
    const own = alone.of(view)
    const row = rows.make(own.length)
    row.set(own)
    const place = placeBlock(view, page)
    let column = PLACE
    for (const of of PLACED) row[column++] = of(place)
    return row
  })
}

/** What is measured of a block by itself, once in however many folds of its page it is looked at. */
export class Alone {
  readonly #weights: WordWeights
  readonly #rows = new Rows()
  readonly #known = new Map<Block, Float32Array>()

  constructor(vocabulary: Vocabulary) {
    this.#weights = new WordWeights(vocabulary)
  }

  /** A row whose columns for the block's place are empty. */
  of(view: BlockView): Float32Array {
    const known = this.#known.get(view.block)
    if (known) return known
    const row = this.#rows.make(FIRST_NAMES.length)
    let column = 0
    for (const of of OWN) row[column++] = of(view)
    row.set(this.#weights.of(view), WORDS)
    this.#known.set(view.block, row)
    return row
  }
}

/** Gives a block's row again, by the block's place, with what the first scores say of it and its surroundings. */
export function measureAgain(
  page: PageView,
  rows: readonly Float32Array[],
  scores: readonly number[],
): (index: number) => Float32Array {
  const scored = viewScores(page, scores)
  const again = new Rows()
  return (index) => {
    const row = again.make(SECOND_NAMES.length)
    const view = page.blocks[index]
    if (!view) return row
    row.set(rows[index] ?? [])
    const from: Scored = { view, page: scored }
    let column = FIRST_NAMES.length
    for (const of of SCORED) row[column++] = of(from)
    return row
  }
}
