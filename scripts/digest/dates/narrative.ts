import { startOf } from './calendar.ts'
import { type Day, figuresOf } from './days.ts'
import { type Expression, figure } from './expression.ts'
import { YEARLESS } from './years.ts'

/** Meanings that count from the day of publication: news has them, a history has not. */
const OF_NEWS: ReadonlySet<string> = new Set(['weekday', 'relativeDay', 'dayBut', 'ago', 'period'])
/** A history states at least so many years, so many times as often as it counts from today or names a year of late. */
const FEWEST = 3
const TIMES = 4
/** Years that are so many before the day of publication are told as history. */
const LONG_AGO = 2

/**
 * Whether a text tells a history: it states years long ago again and again, and hardly counts from the day it came out. Then a month and day
 * without a year lies in the year that it is telling of (the manner of narratives in Strötgen and Gertz 2016).
 */
export function tellsHistory(expressions: readonly Expression[], written: Day | undefined): boolean {
  // Of an undated text any year may be long ago.
  const now = written === undefined ? Number.POSITIVE_INFINITY : figuresOf(written).year
  let stated = 0
  let recent = 0
  let counted = 0
  for (const { slots, meaning } of expressions) {
    const year = figure(slots, 'YEAR')
    if (year !== undefined && year <= now - LONG_AGO) stated++
    else if (year !== undefined) recent++
    else if (OF_NEWS.has(meaning) && !(meaning === 'period' && slots.SHIFT === undefined)) counted++
  }
  // Of an undated text that counts from today once, nobody knows which year “August” is.
  if (written === undefined && counted > 0) return false
  return stated >= FEWEST && stated >= TIMES * Math.max(counted, recent)
}

/** So many months back within a year a history goes on into the next: after “in December” comes “in March”. */
const BACK = 7

/** The year that a month or season without one lies in, where a history has come as far as `last`: the same, or the next one once its months run back. */
export function runningYear({ meaning, slots }: Expression, last: string | undefined): number | undefined {
  if (last === undefined || !(YEARLESS.has(meaning) || meaning === 'holiday')) return undefined
  const year = Number(last.slice(0, 4))
  if (!/^\d{4}/.test(last)) return undefined
  const month = figure(slots, 'MONTH')
  const start = startOf(last)
  if (month === undefined || start === undefined || last.length < 7) return year
  return figuresOf(start).month - month >= BACK ? year + 1 : year
}

/** The dash or colon behind the date that a line of a chronology opens with: `Feb. 24 - Dockers take the pier.` */
export function opensEntry({ tokens, from, to }: Expression): boolean {
  return from === 0 && /^[-–—:]$/.test(tokens[to]?.text ?? '')
}
