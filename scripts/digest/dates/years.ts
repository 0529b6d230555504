import { type Expression, figure } from './expression.ts'
import type { Language } from './knowledge.ts'
import { parts } from './tense.ts'

/** Meanings that a text may give without their year. */
export const YEARLESS: ReadonlySet<string> = new Set(['day', 'month', 'season', 'quarter'])

/**
 * For each expression of a sentence the year that another tells it: the one after it in “from March to May 2019”,
 * or the one that its sentence opens with in “In 2010 he left in June and came back in July”.
 */
export function tellYears(expressions: readonly Expression[], language: Language): readonly (number | undefined)[] {
  const opening = openingYear(expressions[0], language)
  return expressions.map((expression, index) => {
    if (
      !YEARLESS.has(expression.meaning) ||
      expression.slots.YEAR !== undefined ||
      expression.slots.SHIFT !== undefined
    )
      return undefined
    const next = expressions[index + 1]
    const year =
      next && next.from - expression.to <= 2 && YEARLESS.has(next.meaning) ? figure(next.slots, 'YEAR') : undefined
    if (next && year !== undefined) return wraps(expression, next) ? year - 1 : year
    return opening && expression.from < opening.end ? opening.year : undefined
  })
}

/** The year that a sentence opens with, and where its clause ends: “In 2018 sales rose, according to figures of 20 June”. */
function openingYear(first: Expression | undefined, language: Language): { year: number; end: number } | undefined {
  const year = first?.meaning === 'year' && first.from === 1 ? figure(first.slots, 'YEAR') : undefined
  if (!first || year === undefined) return undefined
  const { tokens, to } = first
  const start = tokens[to]?.text === ',' ? to + 1 : to
  const end = tokens.findIndex((token, index) => index >= start && parts(token, language))
  return { year, end: end < 0 ? tokens.length : end }
}

/** “from November to January 2020” begins the year before. */
function wraps(first: Expression, second: Expression): boolean {
  return (figure(first.slots, 'MONTH') ?? 0) > (figure(second.slots, 'MONTH') ?? 12)
}

/** Whether an expression ends the range that another begins: “January 23 through March 9”, “between May and June”. */
export function endsRange(first: Expression | undefined, { tokens, from }: Expression, { words }: Language): boolean {
  if (first === undefined || from - first.to !== 1) return false
  const link = tokens[first.to]?.lower ?? ''
  return words.range.has(link) || (words.joint.has(link) && words.between.has(tokens[first.from - 1]?.lower ?? ''))
}

/** The year of the day or month that ends a range, so that it comes after what begins it. */
export function yearFrom(first: string, { slots }: Expression): number {
  const [year = 0, month = 0, day = 0] = first.slice(0, 10).split('-').map(Number)
  const last = (figure(slots, 'MONTH') ?? month) * 100 + (figure(slots, 'DAY') ?? 31)
  return last < month * 100 + day ? year + 1 : year
}
