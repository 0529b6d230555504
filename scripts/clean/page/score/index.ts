import type { Block, PageElement } from '../../../model/block.ts'
import { Boosted, type Forest, probability } from '../../../model/trees.ts'
import first from '../data/first.json' with { type: 'json' }
import second from '../data/second.json' with { type: 'json' }
import words from '../data/words.json' with { type: 'json' }
import { Alone, FIRST_NAMES, measure, measureAgain, SECOND_NAMES } from './features/index.ts'
import { foldPage } from './fold.ts'
import { makeOf, viewPage } from './view.ts'
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
 * An article longer than those that the trees have learnt from is looked at in folds of their length too: they know its
 * beginning, and take what stands far below for the rest of the page.
 */
export function scoreBlocks(blocks: readonly Block[]): readonly number[] {
  const alone = new Alone(vocabulary)
  const whole = scoreTogether(blocks, alone, () => true)
  const scores = [...whole]
  const openings = new Map<number | undefined, Opening | undefined>()
  for (const { opening, shown, judged } of foldPage(blocks)) {
    // The folds of one long part have the same.
    if (!openings.has(opening[0])) openings.set(opening[0], readOpening(opening, blocks, whole))
    const read = openings.get(opening[0])
    if (!read) continue
    const { makes, end } = read
    // One that is likely already gains nothing by it.
    const mayGain = (index: number) => (whole[index] ?? 0) <= LIKELY && index < end && makes.has(makeOf(blocks[index]))
    const open = new Set([...judged].filter(mayGain))
    if (open.size === 0) continue
    const own = scoreTogether(
      shown.flatMap((index) => blocks[index] ?? []),
      alone,
      (place) => open.has(shown[place] ?? -1),
    )
    shown.forEach((index, place) => {
      if (open.has(index)) scores[index] = Math.max(scores[index] ?? 0, own[place] ?? 0)
    })
  }
  return scores
}

const LIKELY = 0.5

/** What the beginning of a long part tells of the rest: how its likely blocks are made, and where another article begins below. */
interface Opening {
  readonly makes: ReadonlySet<string>
  readonly end: number
}

/** Nothing where the beginning is not the article's. */
function readOpening(
  opening: readonly number[],
  blocks: readonly Block[],
  scores: readonly number[],
): Opening | undefined {
  if (!areLikely(opening, blocks, scores)) return undefined
  const likely = opening.filter((index) => (scores[index] ?? 0) > LIKELY)
  return { makes: new Set(likely.map((index) => makeOf(blocks[index]))), end: nextHeadline(blocks, likely[0] ?? 0) }
}

/** Where another article begins below: pages that load the next one go on with its headline. */
function nextHeadline(blocks: readonly Block[], from: number): number {
  for (let at = from + 1; at < blocks.length; at++) {
    const clues = blocks[at]?.clues
    if (clues?.from === 'page' && clues.inTitle < LIKELY && isTop(clues.element)) return at
  }
  return blocks.length
}

function isTop({ tag, parent }: PageElement): boolean {
  return tag === 'h1' || parent?.tag === 'h1'
}

/** Whether most of the words of some blocks are likely the article's. */
function areLikely(places: readonly number[], blocks: readonly Block[], scores: readonly number[]): boolean {
  let [likely, all] = [0, 0]
  for (const place of places) {
    const { length } = blocks[place]?.text ?? ''
    all += length
    if ((scores[place] ?? 0) > LIKELY) likely += length
  }
  return likely > all / 2
}

/** The score of each block among these; those that are not wanted get no second look. */
function scoreTogether(
  blocks: readonly Block[],
  alone: Alone,
  isWanted: (index: number) => boolean,
): readonly number[] {
  const page = viewPage(blocks)
  const rows = measure(page, alone)
  const sums = rows.map((row) => firstForest.sum(row))
  const again = measureAgain(page, rows, sums.map(probability))
  return sums.map((sum, index) =>
    Math.abs(sum) > CERTAIN || !isWanted(index)
      ? probability(sum)
      : probability((sum + secondForest.sum(again(index))) / 2),
  )
}
