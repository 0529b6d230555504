import { type Day, figuresOf } from '../days.ts'
import { figure } from '../expression.ts'
import type { Leaning } from '../leaning.ts'
import { nearest } from '../nearest.ts'
import type { Slots } from '../slots.ts'
import type { Resolver } from './resolver.ts'

/** “in April”, “last December”, “early March 2019”, “October last year”. */
export const resolveMonth: Resolver = ({ slots }, { published, leaning, year: told }) => {
  const month = figure(slots, 'MONTH') ?? 0
  const year = figure(slots, 'YEAR') ?? shiftedYear(slots, published)
  if (year !== undefined) return write(year, month)
  const shift = figure(slots, 'SHIFT')
  if (told !== undefined && shift === undefined) return write(told, month)
  if (published === undefined) return undefined
  const now = figuresOf(published)
  const distances = [-24, -12, 0, 12, 24].map((step) => month - now.month + step)
  return write(now.year + Math.floor((now.month - 1 + choose(distances, shift, leaning, 12)) / 12), month)
}

/** The year of “October last year”, “May 5 next year”. */
export function shiftedYear(slots: Slots, published: Day | undefined): number | undefined {
  const shift = figure(slots, 'SHIFT')
  const ofYear = slots.year !== undefined || slots.UNIT === 'year'
  return ofYear && shift !== undefined && published !== undefined ? figuresOf(published).year + shift : undefined
}

/** The month, season or quarter that “last”, “this” or “next” means, or else the tense; distances are from now, in units of which a year has so many. */
export function choose(
  distances: readonly number[],
  shift: number | undefined,
  leaning: Leaning,
  year: number,
): number {
  // “this summer” is at most half a year away.
  if (shift === 0) return nearest(distances, { tense: leaning.tense, sure: false }, year * (2 / 3))
  if (shift === -1) return Math.max(...distances.filter((distance) => distance < 0))
  if (shift === 1) return Math.min(...distances.filter((distance) => distance > 0))
  return nearest(distances, leaning, year)
}

function write(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`
}
