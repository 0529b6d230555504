import { findBody } from '../../body.ts'
import type { LineView } from '../view.ts'
import { FAR, type Features, flag } from './feature.ts'
import { REASONS } from './own.ts'

/** Everything about a copy that a line's place in it is measured against; one walk through the lines fills it. */
export class Places {
  /** Where each line stands once the middle of a long article is folded away. */
  readonly at: Int32Array
  readonly count: number
  readonly proseWords: number
  readonly proseShare: number
  /** How the lines of running text stand: how many of them have blank lines on both sides. */
  readonly airy: number
  readonly bodyStart: number
  readonly bodyEnd: number
  readonly wordsBefore: Float64Array
  /** The same by folded place. */
  readonly wordsAt: Float64Array
  readonly proseBefore: Int32Array
  readonly proseAfter: Int32Array
  /** For each reason, how many lines ago one stood, and how many lines on the next stands. */
  readonly since: readonly Int32Array[]
  readonly until: readonly Int32Array[]
  readonly blankBefore: Int32Array

  constructor(views: readonly LineView[], places: Int32Array) {
    const body = findBody(views.map(({ shape }) => shape))
    this.at = places
    const at = (index: number) => this.at[index] ?? 0
    const shown = views.filter((_, index) => index === 0 || at(index) > at(index - 1))
    const prose = shown.filter(({ shape }) => shape.prose)
    this.count = shown.length
    this.proseWords = prose.reduce((sum, { shape }) => sum + shape.words, 0)
    this.proseShare = prose.length / Math.max(1, shown.length)
    this.airy = prose.filter(({ opens, closes }) => opens && closes).length / Math.max(1, prose.length)
    this.bodyStart = body ? at(body.start) : 0
    this.bodyEnd = body ? at(body.end - 1) + 1 : shown.length
    this.wordsBefore = new Float64Array(views.length)
    this.wordsAt = new Float64Array(shown.length + 1)
    let words = 0
    views.forEach(({ shape }, index) => {
      const isShown = index === 0 || at(index) > at(index - 1)
      if (isShown) this.wordsAt[at(index)] = words
      this.wordsBefore[index] = this.wordsAt[at(index)] ?? 0
      if (isShown && shape.prose) words += shape.words
    })
    const find = (is: (view: LineView) => boolean, ahead: boolean) => distances(views, this.at, is, ahead)
    this.proseBefore = find(({ shape }) => shape.prose, false)
    this.proseAfter = find(({ shape }) => shape.prose, true)
    this.blankBefore = find(({ opens, closes }) => opens && closes, false)
    const is = (reason: string) => (view: LineView) => view.phrase?.reason === reason
    this.since = REASONS.map((reason) => find(is(reason), false))
    this.until = REASONS.map((reason) => find(is(reason), true))
  }
}

/** How many folded lines away the nearest other line of a kind is, above (or below, `ahead`); `FAR` at most. */
function distances(
  views: readonly LineView[],
  at: Int32Array,
  is: (view: LineView) => boolean,
  ahead: boolean,
): Int32Array {
  const found = new Int32Array(views.length).fill(FAR)
  let last: number | undefined
  for (let step = 0; step < views.length; step++) {
    const index = ahead ? views.length - 1 - step : step
    const view = views[index]
    const place = at[index] ?? 0
    found[index] = last === undefined ? FAR : Math.max(1, Math.min(FAR, Math.abs(place - last)))
    if (view && is(view)) last = place
  }
  return found
}

export interface Placed {
  readonly index: number
  readonly view: LineView
  readonly places: Places
}

const ofReasons: Features<Placed> = Object.fromEntries(
  REASONS.flatMap((reason, kind) => [
    [`since ${reason}`, ({ index, places }: Placed) => places.since[kind]?.[index] ?? FAR],
    [`until ${reason}`, ({ index, places }: Placed) => places.until[kind]?.[index] ?? FAR],
  ]),
)

/** Where a line stands in its copy. */
export const placeFeatures: Features<Placed> = {
  fromTop: ({ index, places }) => Math.min(places.at[index] ?? 0, 150),
  fromEnd: ({ index, places }) => Math.min(places.count - 1 - (places.at[index] ?? 0), 150),
  depth: ({ index, places }) => (places.at[index] ?? 0) / Math.max(1, places.count - 1),
  proseWords: ({ places }) => Math.min(places.proseWords, 5000),
  proseShare: ({ places }) => places.proseShare,
  airy: ({ places }) => places.airy,
  airyMatch: ({ view, places }) => (view.opens && view.closes ? places.airy : 1 - places.airy),
  wordsBefore: ({ index, places }) => (places.wordsBefore[index] ?? 0) / Math.max(1, places.proseWords),
  manyWordsBefore: ({ index, places }) => Math.min(places.wordsBefore[index] ?? 0, 3000),
  manyWordsAfter: ({ index, places }) => Math.min(places.proseWords - (places.wordsBefore[index] ?? 0), 3000),
  inRun: ({ index, places }) =>
    flag((places.at[index] ?? 0) >= places.bodyStart && (places.at[index] ?? 0) < places.bodyEnd),
  fromBodyStart: ({ index, places }) => clamp((places.at[index] ?? 0) - places.bodyStart),
  fromBodyEnd: ({ index, places }) => clamp((places.at[index] ?? 0) - places.bodyEnd),
  bodyWords: ({ places }) =>
    Math.min(3000, (places.wordsAt[places.bodyEnd - 1] ?? 0) - (places.wordsAt[places.bodyStart] ?? 0)),
  proseBefore: ({ index, places }) => places.proseBefore[index] ?? FAR,
  proseAfter: ({ index, places }) => places.proseAfter[index] ?? FAR,
  airyBefore: ({ index, places }) => places.blankBefore[index] ?? FAR,
  ...ofReasons,
}

function clamp(distance: number): number {
  return Math.max(-FAR, Math.min(FAR, distance))
}
