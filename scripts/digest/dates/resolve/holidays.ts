import { DateTime } from 'luxon'
import { daysBetween, nearest, timexOf } from '../calendar.ts'
import { figure, word } from '../expression.ts'
import type { Resolver } from './index.ts'
import { shiftedYear } from './months.ts'
import { timeOf } from './weekdays.ts'

/** “Thanksgiving”, “last Christmas”, “Easter 2018”. */
export const resolveHoliday: Resolver = ({ slots }, { published, tense }) => {
  const rule = word(slots, 'HOLIDAY') ?? ''
  const year = figure(slots, 'YEAR') ?? shiftedYear(slots, published)
  const write = (day: DateTime | undefined) => day && timexOf(day, 'day') + timeOf(slots)
  if (year !== undefined) return write(holidayIn(rule, year))
  if (!published) return undefined
  const days = [-1, 0, 1].flatMap((step) => holidayIn(rule, published.year + step) ?? [])
  const distances = days.map((day) => daysBetween(published, day))
  const shift = figure(slots, 'SHIFT')
  const tenses = { '-1': 'past', '0': 'unknown', '1': 'future' } as const
  const chosen = nearest(
    distances,
    shift === undefined ? tense : tenses[String(shift) as keyof typeof tenses],
    shift === undefined ? 60 : 0,
  )
  return write(days[distances.indexOf(chosen)])
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The day of a rule in a year: `12-25`, `4 thu 11` the fourth Thursday of November, `1 tue 11 +1` the day after, `easter -2`. */
export function holidayIn(rule: string, year: number): DateTime<true> | undefined {
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule)
  if (fixed) return valid(DateTime.utc(year, Number(fixed[1]), Number(fixed[2])))
  const easter = /^easter ([+-]?\d+)$/.exec(rule)
  if (easter) return valid(easterOf(year).plus({ days: Number(easter[1]) }))
  const [, nth = '1', name = 'mon', month = '1', more = '0'] =
    /^(-?\d) ([a-z]{3}) (\d+)(?: ([+-]\d+))?$/.exec(rule) ?? []
  const weekday = WEEKDAYS.indexOf(name) + 1
  const first = DateTime.utc(year, Number(month), 1)
  const last = first.endOf('month').startOf('day')
  const day =
    Number(nth) < 0
      ? last.minus({ days: (last.weekday - weekday + 7) % 7 })
      : first.plus({ days: ((weekday - first.weekday + 7) % 7) + 7 * (Number(nth) - 1) })
  return valid(day.plus({ days: Number(more) }))
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): DateTime<true> | DateTime<false> {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return DateTime.utc(year, Math.floor(f / 31), (f % 31) + 1)
}

function valid(day: DateTime<true> | DateTime<false>): DateTime<true> | undefined {
  return day.isValid ? day : undefined
}
