import { figuresOf } from '../days.ts'
import { type Expression, figure } from '../expression.ts'
import type { Language } from '../knowledge.ts'
import { shiftedYear } from './months.ts'
import type { Resolver } from './resolver.ts'

const QUARTER = /^(\d{4})-Q([1-4])$/

/** “the latest quarter”, “the quarter”: the one that the report is about. */
export const resolveReported: Resolver = (_, { quarter }) => quarter

/** “the year-earlier period”, “last year’s quarter”, “the 1988 period”: the report’s quarter in another year, or a year where it is about none. */
export const resolveYearEarlier: Resolver = ({ slots }, { quarter, published }) => {
  const [, told = '', part = ''] = QUARTER.exec(quarter ?? '') ?? []
  const own = figure(slots, 'ORDINAL') ?? (part ? Number(part) : undefined)
  const now = told ? Number(told) : published === undefined ? undefined : figuresOf(published).year
  const year = figure(slots, 'YEAR') ?? shiftedYear(slots, published) ?? (now === undefined ? undefined : now - 1)
  if (year === undefined) return undefined
  return own === undefined ? String(year) : `${year}-Q${own}`
}

/** Whether “a year ago” compares figures of the report’s quarter: “earned $4 million, up from $3 million a year ago”. */
export function comparesQuarters(
  { slots, tokens }: Expression,
  quarter: string | undefined,
  { words }: Language,
): boolean {
  if (quarter === undefined || slots.UNIT !== 'year' || figure(slots, 'NUMBER') !== 1) return false
  return tokens.some(({ lower }) => words.amount.has(lower))
}
