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

/** The month in which a quarter, a half or a season begins; a winter begins the year it is named after. */
const FIRST_MONTHS: Readonly<Record<string, string>> = {
  Q1: '01',
  Q2: '04',
  Q3: '07',
  Q4: '10',
  H1: '01',
  H2: '07',
  SP: '03',
  SU: '06',
  FA: '09',
  WI: '12',
}

/** The day that a value begins on, in UTC; undefined for a decade and what is no date. */
export function startOf(value: string): DateTime<true> | undefined {
  const iso = value
    .replace(/T.*$|-WE$/, '')
    .replace(/(?<=^\d{4}-)(Q\d|H\d|[SFW][PUAI])$/, (part) => FIRST_MONTHS[part] ?? part)
  if (!/^\d{4}(-\d\d(-\d\d)?|-W\d\d)?$/.test(iso)) return undefined
  const start = DateTime.fromISO(iso, { zone: 'utc' })
  return start.isValid ? start : undefined
}

/** A moment as the TIMEX3 value of a unit: 2019-05-15, 2019-W20, 2019-W20-WE, 2019-05, 2019-Q2, 2019, 201, 20. */
export function timexOf(moment: DateTime, unit: Unit): string {
  const year = String(moment.year).padStart(4, '0')
  const week = () => `${moment.weekYear}-W${pad(moment.weekNumber)}`
  switch (unit) {
    case 'hour':
    case 'day':
      return `${year}-${pad(moment.month)}-${pad(moment.day)}`
    case 'week':
    case 'fortnight':
      return week()
    case 'weekend':
      return `${week()}-WE`
    case 'month':
      return `${year}-${pad(moment.month)}`
    case 'quarter':
      return `${year}-Q${moment.quarter}`
    case 'year':
      return year
    case 'decade':
      return year.slice(0, 3)
    case 'century':
      return year.slice(0, 2)
  }
}

/** How many days the second lies after the first. */
export function daysBetween(first: DateTime, second: DateTime): number {
  return Math.round((second.toMillis() - first.toMillis()) / 86_400_000)
}

function pad(figure: number): string {
  return String(figure).padStart(2, '0')
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
