import { type Figures, tellOtherFigures } from './figures.ts'
import { overlapOf } from './overlap.ts'
import type { Runs } from './runs.ts'

/** A report, to be compared with others. */
export interface Report {
  readonly runs: Runs
  readonly figures: Figures
  /** ISO 8601. */
  readonly date: string | undefined
}

/** A copy has most of its words from the other; reporters at one event share its quotations, hardly ever half of their words. */
const MOST = 0.6
/** From this share on the lede may be new: a desk has written its own above an agency's text. */
const NEARLY_ALL = 0.75
/** One text, but for a slip of the pen. Of texts with few words less is shared by chance. */
const ALL = 0.9
const SHORT = 40
/** A lede that was only touched up keeps this much of itself. */
const SAME_LEDE = 0.4
/** A follow-up says what is new first, and what was known below. */
const NEAR_TOP = 0.3
/** Papers print agency copy on the day, or the days after. */
const SAME_DAYS = 2

/**
 * How much of the shorter of two reports stands in the other, where the fresh one is the known one printed elsewhere or again: cut, with a lede or headline of its own, or as it was.
 * 0 where they are two: a follow-up repeats the background of the day before, but what leads it is new; a formula filled in anew tells other figures.
 */
export function copiedShare(fresh: Report, known: Report): number {
  const isShorter = fresh.runs.hashes.length <= known.runs.hashes.length
  const [short, long] = isShorter ? [fresh, known] : [known, fresh]
  const ofShort = overlapOf(short.runs, long.runs)
  const { share } = ofShort
  if (share < (short.runs.hashes.length < SHORT ? ALL : MOST)) return 0
  const days = daysFrom(known.date, fresh.date)
  // A desk that mends one figure of a text on its day prints that text.
  if (tellOtherFigures(fresh.figures, known.figures) && (share < ALL || days !== 0)) return 0
  // Nothing in it is new, wherever it stood. What is earlier may be the report that the known one repeats.
  if (isShorter && share >= ALL && (days ?? 0) >= 0) return share
  const ofLong = overlapOf(long.runs, short.runs)
  if (ofShort.begins > NEAR_TOP || ofLong.begins > NEAR_TOP) return 0
  const hasItsLede = Math.max(ofShort.lede, ofLong.lede) >= SAME_LEDE
  if (!hasItsLede && (share < NEARLY_ALL || days !== 0)) return 0
  return Math.abs(days ?? 0) <= SAME_DAYS || share >= ALL ? share : 0
}

/** From one day to another; undefined where one is unknown. */
function daysFrom(one: string | undefined, other: string | undefined): number | undefined {
  if (!one || !other) return undefined
  return (Date.parse(other.slice(0, 10)) - Date.parse(one.slice(0, 10))) / 86_400_000
}
