import { timexOf } from '../calendar.ts'
import { type Day, dayFrom, dayOf, figuresOf, lastOfMonth, weekdayOf } from '../days.ts'
import { figure, word } from '../expression.ts'
import type { Leaning } from '../leaning.ts'
import { nearest } from '../nearest.ts'
import type { Slots } from '../slots.ts'
import { shiftedYear } from './months.ts'
import type { Resolver } from './resolver.ts'
import { timeOf } from './weekdays.ts'

const YEAR = 365
/** A holiday may lie this many days on the wrong side of the tense. */
const SLACK = 60

/** “last Christmas”, “this Christmas”, “next Christmas” */
const SHIFTED: Readonly<Record<number, Leaning>> = {
  [-1]: { tense: 'past', sure: true },
  0: { tense: 'unknown', sure: true },
  1: { tense: 'future', sure: true },
}

/** “Thanksgiving”, “last Christmas”, “Easter 2018”. */
export const resolveHoliday: Resolver = ({ slots }, { published, leaning, year: told }) => {
  const rule = word(slots, 'HOLIDAY') ?? ''
  const year = figure(slots, 'YEAR') ?? shiftedYear(slots, published) ?? (slots.SHIFT === undefined ? told : undefined)
  if (year !== undefined) return write(holidayIn(rule, year), slots)
  if (published === undefined) return undefined
  const { year: now } = figuresOf(published)
  const distances = [-1, 0, 1].flatMap((step) => {
    const day = holidayIn(rule, now + step)
    return day === undefined ? [] : day - published
  })
  const shift = figure(slots, 'SHIFT')
  const chosen =
    shift === undefined ? nearest(distances, leaning, YEAR, SLACK) : nearest(distances, SHIFTED[shift] ?? leaning, YEAR)
  return write(published + chosen, slots)
}

function write(day: Day | undefined, slots: Slots): string | undefined {
  return day === undefined ? undefined : timexOf(day, 'day') + timeOf(slots)
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The day of a rule in a year: `12-25`, `4 thu 11` the fourth Thursday of November, `1 tue 11 +1` the day after, `easter -2`. */
function holidayIn(rule: string, year: number): Day | undefined {
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule)
  if (fixed) return dayOf(year, Number(fixed[1]), Number(fixed[2]))
  const easter = /^easter ([+-]?\d+)$/.exec(rule)
  if (easter) return easterOf(year) + Number(easter[1])
  const [, nth = '1', name = 'mon', month = '1', more = '0'] =
    /^(-?\d) ([a-z]{3}) (\d+)(?: ([+-]\d+))?$/.exec(rule) ?? []
  const weekday = WEEKDAYS.indexOf(name) + 1
  const first = dayFrom(year, Number(month), 1)
  const last = lastOfMonth(year, Number(month))
  const day =
    Number(nth) < 0
      ? last - ((weekdayOf(last) - weekday + 7) % 7)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Number(nth) - 1)
  return day + Number(more)
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayFrom(year, Math.floor(f / 31), (f % 31) + 1)
}
