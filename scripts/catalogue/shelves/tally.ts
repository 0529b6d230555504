import type { Entry } from '../entry.ts'
import type { Shelf } from './shelf.ts'

/** How many stories an index page has over time. */
export interface Tally {
  readonly bars: readonly TallyBar[]
}

export interface TallyBar {
  /** `2019-05`, or `2019` when there would be too many months. */
  readonly value: string
  readonly count: number
  /** Where these stories stand. */
  readonly path: string
}

const MOST_MONTHS = 48

/** Counts the stories of the index page at `path` by month without gaps, or by year. `entries` come newest first. */
export function tallyStories(entries: readonly Entry[], path: string, shelf: Shelf): Tally {
  const months = entries.flatMap(({ day }) => (day ? [day.slice(0, 7)] : []))
  const [last, first] = [months[0], months.at(-1)]
  if (!first || !last) return { bars: [] }
  const all = monthsBetween(first, last)
  const byYear = all.length > MOST_MONTHS
  const values = byYear ? [...new Set(all.map((month) => month.slice(0, 4)))] : all
  const counts = new Map<string, number>()
  for (const month of months) {
    const value = byYear ? month.slice(0, 4) : month
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const placeOf = (value: string) =>
    shelf.years.length === 0 ? `${path}#m${value}` : `${path}${value.slice(0, 4)}/${byYear ? '' : `#m${value}`}`
  return {
    bars: values.map((value) => ({
      value,
      count: counts.get(value) ?? 0,
      path: byYear && shelf.years.length === 0 ? path : placeOf(value),
    })),
  }
}

function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = []
  let [year, month] = first.split('-').map(Number) as [number, number]
  for (let at = first; at <= last; at = `${year}-${String(month).padStart(2, '0')}`) {
    months.push(at)
    month++
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return months
}
