import type { Block } from '../../../model/block.ts'
import { Boosted, type Forest, probability } from '../../../model/trees.ts'
import first from '../data/first.json' with { type: 'json' }
import second from '../data/second.json' with { type: 'json' }
import words from '../data/words.json' with { type: 'json' }
import { FIRST_NAMES, measure, measureAgain, SECOND_NAMES } from './features/index.ts'
import { foldPage } from './fold.ts'
import { viewPage } from './view.ts'
import type { Vocabulary } from './vocabulary.ts'

const vocabulary = words as unknown as Vocabulary
const firstForest = new Boosted(first as unknown as Forest, FIRST_NAMES)
const secondForest = new Boosted(second as unknown as Forest, SECOND_NAMES)

/** Log-odds of a first score that no second look turns. */
const CERTAIN = 3

/**
 * How likely each block is part of the page's article, 0 to 1.
 * Each block is measured on its own and in its place; one that is in doubt gets a second look, which sees the first
 * scores around it (stacked generalization: Wolpert 1992), and the mean of the two looks' log-odds.
 * A page longer than those that the trees have learnt from is looked at in folds of their length.
 */
export function scoreBlocks(blocks: readonly Block[]): readonly number[] {
  const folds = foldPage(blocks)
  if (folds.length === 1) return scoreTogether(blocks)
  const scores = new Array<number>(blocks.length).fill(0)
  for (const { shown, judged } of folds) {
    const own = scoreTogether(shown.flatMap((index) => blocks[index] ?? []))
    shown.forEach((index, place) => {
      if (judged.has(index)) scores[index] = own[place] ?? 0
    })
  }
  return scores
}

function scoreTogether(blocks: readonly Block[]): readonly number[] {
  const page = viewPage(blocks)
  const rows = measure(page, vocabulary)
  const sums = rows.map((row) => firstForest.sum(row))
  const again = measureAgain(page, rows, sums.map(probability))
  return sums.map((sum, index) =>
    Math.abs(sum) > CERTAIN ? probability(sum) : probability((sum + secondForest.sum(again(index))) / 2),
  )
}
