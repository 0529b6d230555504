import { figuresOf } from '../days.ts'
import { figure, word } from '../expression.ts'
import { choose } from './months.ts'
import type { Resolver } from './resolver.ts'

/** The seasons of the northern year, a winter belonging to the year it begins in; a season is counted by its number. */
const ORDER = ['SP', 'SU', 'FA', 'WI']

/** “last summer”, “the spring of 2011”. */
export const resolveSeason: Resolver = ({ slots }, { published, leaning, year: told }) => {
  const season = word(slots, 'SEASON') ?? 'SU'
  const shift = figure(slots, 'SHIFT')
  const year =
    figure(slots, 'YEAR') ??
    ((slots.year || slots.UNIT === 'year') && published !== undefined && shift !== undefined
      ? figuresOf(published).year + shift
      : undefined) ??
    told
  if (year !== undefined) return `${year}-${season}`
  if (published === undefined) return undefined
  const { year: thisYear, month } = figuresOf(published)
  const now = Math.floor((month - 3 + 12) / 3) - 4
  const distances = [-8, -4, 0, 4, 8].map((step) => ORDER.indexOf(season) - now + step)
  const index = now + choose(distances, shift, leaning, 4)
  return `${thisYear + Math.floor(index / 4)}-${season}`
}
