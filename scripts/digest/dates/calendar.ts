import { addMonths, type Day, dayFrom, dayOf, figuresOf, weekOf, weekStart } from './days.ts'

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
const FIRST_MONTHS: Readonly<Record<string, number>> = {
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
}

const VALUE = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)|([QH]\d|SP|SU|FA|WI)))?(?:-WE|T.*)?$/

/** The day that a value begins on; undefined for a decade and what is no date. */
export function startOf(value: string): Day | undefined {
  const [whole, year, month, day, week, part] = VALUE.exec(value) ?? []
  if (whole === undefined) return undefined
  if (week !== undefined) return weekStart(Number(year), Number(week))
  if (part !== undefined) return dayFrom(Number(year), FIRST_MONTHS[part] ?? 1, 1)
  return dayOf(Number(year), Number(month ?? 1), Number(day ?? 1))
}

/** A day as the TIMEX3 value of a unit: 2019-05-15, 2019-W20, 2019-W20-WE, 2019-05, 2019-Q2, 2019, 201, 20. */
export function timexOf(moment: Day, unit: Unit): string {
  const { year, month, day } = figuresOf(moment)
  switch (unit) {
    case 'hour':
    case 'day':
      return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
    case 'week':
    case 'fortnight':
      return writeWeek(moment)
    case 'weekend':
      return `${writeWeek(moment)}-WE`
    case 'month':
      return `${pad(year, 4)}-${pad(month)}`
    case 'quarter':
      return `${pad(year, 4)}-Q${quarterOf(month)}`
    case 'year':
      return pad(year, 4)
    case 'decade':
      return pad(year, 4).slice(0, 3)
    case 'century':
      return pad(year, 4).slice(0, 2)
  }
}

function writeWeek(moment: Day): string {
  const { year, week } = weekOf(moment)
  return `${year}-W${pad(week)}`
}

/** The quarter that a month lies in. */
export function quarterOf(month: number): number {
  return Math.ceil(month / 3)
}

function pad(figure: number, length = 2): string {
  return String(figure).padStart(length, '0')
}

/** So many units on, or back where `count` is negative. */
export function move(moment: Day, count: number, unit: Unit): Day {
  switch (unit) {
    case 'hour':
      return moment + Math.floor(count / 24)
    case 'day':
      return moment + count
    case 'week':
    case 'weekend':
      return moment + 7 * count
    case 'fortnight':
      return moment + 14 * count
    case 'month':
      return addMonths(moment, count)
    case 'quarter':
      return addMonths(moment, 3 * count)
    case 'year':
      return addMonths(moment, 12 * count)
    case 'decade':
      return addMonths(moment, 120 * count)
    case 'century':
      return addMonths(moment, 1200 * count)
  }
}

/** Whether a value names one day, or a time of one. */
export function isDay(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-\d\d-\d\d/.test(value)
}
