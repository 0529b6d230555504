/** A day as the number of days from 1 January 1970 on: comparing, counting and moving days are sums. */
export type Day = number

/** The figures of a day as people write them; Monday is the first weekday. */
export interface DayFigures {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MILLISECONDS = 86_400_000
const THURSDAY = 4

/** The day of three figures; a month or day past its end goes on into the next: the 13th month is January. */
export function dayFrom(year: number, month: number, day: number): Day {
  return Math.floor(Date.UTC(year, month - 1, day) / MILLISECONDS)
}

/** The year, month and day of a day. */
export function figuresOf(day: Day): DayFigures {
  const date = new Date(day * MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 for a Monday to 7 for a Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The week of a day as ISO 8601 counts: a week belongs to the year of its Thursday. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day + THURSDAY - weekdayOf(day)
  const { year } = figuresOf(thursday)
  return { year, week: Math.floor((thursday - dayFrom(year, 1, 1)) / 7) + 1 }
}

/** The Monday of a week of ISO 8601. */
export function weekStart(year: number, week: number): Day {
  const first = dayFrom(year, 1, THURSDAY)
  return first - weekdayOf(first) + 1 + 7 * (week - 1)
}

/** So many months on; where that month is shorter, its last day: a month after 31 January is 28 February. */
export function addMonths(from: Day, months: number): Day {
  const { year, month, day } = figuresOf(from)
  return Math.min(dayFrom(year, month + months, day), lastOfMonth(year, month + months))
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): Day {
  return dayFrom(year, month + 1, 1) - 1
}

/** The day of three figures, or undefined where the calendar has none: 30 February. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  return day >= 1 && month >= 1 && month <= 12 && dayFrom(year, month, day) <= lastOfMonth(year, month)
    ? dayFrom(year, month, day)
    : undefined
}
