import { findBody } from '../../body.ts'
import type { LineView } from '../view.ts'
import { FAR, type Features, flag } from './feature.ts'
import { REASONS } from './own.ts'

/** Everything about a copy that a line's place in it is measured against; one walk through the lines fills it. */
export class Places {
  readonly count: number
  readonly proseWords: number
  readonly proseShare: number
  /** How the lines of running text stand: how many of them have blank lines on both sides. */
  readonly airy: number
  readonly bodyStart: number
  readonly bodyEnd: number
  readonly wordsBefore: Float64Array
  readonly proseBefore: Int32Array
  readonly proseAfter: Int32Array
  /** For each reason, how many lines ago one stood, and how many lines on the next stands. */
  readonly since: readonly Int32Array[]
  readonly until: readonly Int32Array[]
  readonly blankBefore: Int32Array

  constructor(views: readonly LineView[]) {
    const prose = views.filter(({ shape }) => shape.prose)
    this.count = views.length
    this.proseWords = prose.reduce((sum, { shape }) => sum + shape.words, 0)
    this.proseShare = prose.length / Math.max(1, views.length)
    this.airy = prose.filter(({ opens, closes }) => opens && closes).length / Math.max(1, prose.length)
    const body = findBody(views.map(({ shape }) => shape))
    this.bodyStart = body?.start ?? 0
    this.bodyEnd = body?.end ?? views.length
    this.wordsBefore = new Float64Array(views.length)
    let words = 0
    views.forEach(({ shape }, index) => {
      this.wordsBefore[index] = words
      if (shape.prose) words += shape.words
    })
    this.proseBefore = distances(views, ({ shape }) => shape.prose, false)
    this.proseAfter = distances(views, ({ shape }) => shape.prose, true)
    this.blankBefore = distances(views, ({ opens, closes }) => opens && closes, false)
    const is = (reason: string) => (view: LineView) => view.phrase?.reason === reason
    this.since = REASONS.map((reason) => distances(views, is(reason), false))
    this.until = REASONS.map((reason) => distances(views, is(reason), true))
  }
}

/** How many lines away the nearest other line of a kind is, above (or below, `ahead`); `FAR` at most. */
function distances(views: readonly LineView[], is: (view: LineView) => boolean, ahead: boolean): Int32Array {
  const found = new Int32Array(views.length).fill(FAR)
  let last = Number.NEGATIVE_INFINITY
  for (let step = 0; step < views.length; step++) {
    const index = ahead ? views.length - 1 - step : step
    const view = views[index]
    found[index] = Math.min(FAR, step - last)
    if (view && is(view)) last = step
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
  fromTop: ({ index }) => Math.min(index, 150),
  fromEnd: ({ index, places }) => Math.min(places.count - 1 - index, 150),
  depth: ({ index, places }) => index / Math.max(1, places.count - 1),
  proseWords: ({ places }) => Math.min(places.proseWords, 5000),
  proseShare: ({ places }) => places.proseShare,
  airy: ({ places }) => places.airy,
  airyMatch: ({ view, places }) => (view.opens && view.closes ? places.airy : 1 - places.airy),
  wordsBefore: ({ index, places }) => (places.wordsBefore[index] ?? 0) / Math.max(1, places.proseWords),
  manyWordsBefore: ({ index, places }) => Math.min(places.wordsBefore[index] ?? 0, 3000),
  manyWordsAfter: ({ index, places }) => Math.min(places.proseWords - (places.wordsBefore[index] ?? 0), 3000),
  inRun: ({ index, places }) => flag(index >= places.bodyStart && index < places.bodyEnd),
  fromBodyStart: ({ index, places }) => clamp(index - places.bodyStart),
  fromBodyEnd: ({ index, places }) => clamp(index - places.bodyEnd),
  bodyWords: ({ places }) =>
    Math.min(3000, (places.wordsBefore[places.bodyEnd - 1] ?? 0) - (places.wordsBefore[places.bodyStart] ?? 0)),
  proseBefore: ({ index, places }) => places.proseBefore[index] ?? FAR,
  proseAfter: ({ index, places }) => places.proseAfter[index] ?? FAR,
  airyBefore: ({ index, places }) => places.blankBefore[index] ?? FAR,
  ...ofReasons,
}

function clamp(distance: number): number {
  return Math.max(-FAR, Math.min(FAR, distance))
}
