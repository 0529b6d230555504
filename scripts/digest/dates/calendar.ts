import { DateTime } from 'luxon'

/** The units of time that a value can be counted in. */
export type Unit =
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** The day that a value begins on, in UTC; undefined for a season, a decade and what is no day. */
export function startOf(value: string): DateTime<true> | undefined {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value)
  const iso = quarter
    ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`
    : value.replace(/T.*$|-WE$/, '')
  if (!/^\d{4}(-\d\d(-\d\d)?|-W\d\d)?$/.test(iso)) return undefined
  const start = DateTime.fromISO(iso, { zone: 'utc' })
  return start.isValid ? start : undefined
}

/** A moment as the TIMEX3 value of a unit: 2019-05-15, 2019-W20, 2019-W20-WE, 2019-05, 2019-Q2, 2019, 201, 20. */
export function timexOf(moment: DateTime, unit: Unit): string {
  switch (unit) {
    case 'hour':
    case 'day':
      return moment.toFormat('yyyy-MM-dd')
    case 'week':
    case 'fortnight':
      return moment.toFormat("kkkk-'W'WW")
    case 'weekend':
      return moment.toFormat("kkkk-'W'WW'-WE'")
    case 'month':
      return moment.toFormat('yyyy-MM')
    case 'quarter':
      return `${moment.toFormat('yyyy')}-Q${moment.quarter}`
    case 'year':
      return moment.toFormat('yyyy')
    case 'decade':
      return moment.toFormat('yyyy').slice(0, 3)
    case 'century':
      return moment.toFormat('yyyy').slice(0, 2)
  }
}

/** So many units on, or back where `count` is negative. */
export function move(moment: DateTime<true>, count: number, unit: Unit): DateTime<true> {
  switch (unit) {
    case 'hour':
      return moment.plus({ hours: count })
    case 'day':
      return moment.plus({ days: count })
    case 'week':
    case 'weekend':
      return moment.plus({ weeks: count })
    case 'fortnight':
      return moment.plus({ weeks: 2 * count })
    case 'month':
      return moment.plus({ months: count })
    case 'quarter':
      return moment.plus({ quarters: count })
    case 'year':
      return moment.plus({ years: count })
    case 'decade':
      return moment.plus({ years: 10 * count })
    case 'century':
      return moment.plus({ years: 100 * count })
  }
}

/** Whether a value names one day, or a time of one. */
export function isDay(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-\d\d-\d\d/.test(value)
}

/** A day from its figures, or undefined where the calendar has none. */
export function dayOf(year: number, month: number, day: number): DateTime<true> | undefined {
  const moment = DateTime.utc(year, month, day)
  return moment.isValid ? moment : undefined
}

/** Which of the years around a day the text means, from how far each lies from it: the nearest that the tense allows. */
export function nearest(distances: readonly number[], tense: 'past' | 'future' | 'unknown', slack: number): number {
  const past = Math.max(...distances.filter((distance) => distance <= 0))
  const future = Math.min(...distances.filter((distance) => distance >= 0))
  if (tense === 'past') return future <= slack && future > 0 ? future : past
  if (tense === 'future') return -past <= slack && past < 0 ? past : future
  return -past <= future ? past : future
}
