import type { LineView } from '../view.ts'
import type { Features } from './feature.ts'

/** Lines without a blank line between them, measured together. */
export interface Group {
  readonly lines: number
  readonly words: number
  /** The shares of lines that end as sentences, that are phrases of pages, and that have four words at most. */
  readonly stops: number
  readonly phrases: number
  readonly short: number
}

export interface Grouped {
  /** The line's place in its group, from 0. */
  readonly place: number
  readonly group: Group
  readonly above: Group
  readonly below: Group
}

const NONE: Group = { lines: 0, words: 0, stops: 0, phrases: 0, short: 0 }
const MOST_LINES = 40
const MOST_WORDS = 400

/** Each line with its group and those above and below. */
export function groupLines(views: readonly LineView[]): readonly Grouped[] {
  const runs: LineView[][] = []
  for (const view of views) {
    const last = runs.at(-1)
    if (last && !view.opens) last.push(view)
    else runs.push([view])
  }
  const groups = runs.map(measure)
  return runs.flatMap((run, index) => {
    const [group = NONE, above = NONE, below = NONE] = [groups[index], groups[index - 1], groups[index + 1]]
    return run.map((_, place) => ({ place, group, above, below }))
  })
}

function measure(run: readonly LineView[]): Group {
  const shareOf = (is: (view: LineView) => boolean) => run.filter(is).length / run.length
  return {
    lines: Math.min(MOST_LINES, run.length),
    words: Math.min(
      MOST_WORDS,
      run.reduce((sum, { shape }) => sum + shape.words, 0),
    ),
    stops: shareOf(({ shape }) => shape.stops),
    phrases: shareOf(({ phrase }) => phrase !== undefined),
    short: shareOf(({ shape }) => shape.words <= 4),
  }
}

const SIDES = ['group', 'above', 'below'] as const
const MEASURES = ['lines', 'words', 'stops', 'phrases', 'short'] as const

/** What a line's group, and those above and below, look like. */
export const groupFeatures: Features<Grouped> = {
  placeInGroup: ({ place }) => Math.min(MOST_LINES, place),
  leftInGroup: ({ place, group }) => Math.max(0, group.lines - 1 - place),
  ...Object.fromEntries(
    SIDES.flatMap((side) =>
      MEASURES.map((measured) => [`${side} ${measured}`, (from: Grouped) => from[side][measured]]),
    ),
  ),
}
