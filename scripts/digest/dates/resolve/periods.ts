import { move, quarterOf, startOf, timexOf, type Unit } from '../calendar.ts'
import { type Day, figuresOf, weekdayOf } from '../days.ts'
import { figure, word } from '../expression.ts'
import { choose } from './months.ts'
import type { Context, Resolver } from './resolver.ts'

/** “this week”, “last month”, “earlier this year”, “the weekend”, “the end of the year”. */
export const resolvePeriod: Resolver = ({ slots }, context) => {
  const { published } = context
  if (published === undefined) return undefined
  const unit = (word(slots, 'UNIT') ?? 'year') as Unit
  if (unit === 'weekend' || slots.weekend || slots.wochenende)
    return timexOf(move(published, weekendShift(figure(slots, 'SHIFT'), context), 'week'), 'weekend')
  const shift = slots.coming ? 1 : (figure(slots, 'SHIFT') ?? figure(slots, 'YEARWORD') ?? 0)
  const moment = move(published, shift, unit)
  return !context.isHistory && (slots.BORDER === 'end' || slots.end) ? endOf(moment, unit) : timexOf(moment, unit)
}

/** On a Monday “the weekend” is the last one, unless it is yet to come. */
function weekendShift(shift: number | undefined, { published, leaning }: Context): number {
  if (shift === -1 || shift === 1) return shift
  return published !== undefined && weekdayOf(published) < 5 && leaning.tense !== 'future' ? -1 : 0
}

/** “the end of the month” from now on is its last day, that of a week no day in particular. */
function endOf(moment: Day, unit: Unit): string {
  if (unit === 'year' || unit === 'month' || unit === 'quarter')
    return timexOf(move(startOf(timexOf(moment, unit)) ?? moment, 1, unit) - 1, 'day')
  return timexOf(moment, unit)
}

/** “the third quarter”, “the second quarter of 2018”, “last quarter”. */
export const resolveQuarter: Resolver = ({ slots }, { published, leaning, year: told }) => {
  const quarter = Math.min(4, figure(slots, 'ORDINAL') ?? 1)
  const year =
    figure(slots, 'YEAR') ??
    ((slots.year || slots.UNIT === 'year') && published !== undefined
      ? figuresOf(published).year + (figure(slots, 'SHIFT') ?? 0)
      : undefined) ??
    told
  if (year !== undefined) return `${year}-Q${quarter}`
  if (published === undefined) return undefined
  const distances = [-8, -4, 0, 4, 8].map((step) => quarter - quarterOf(figuresOf(published).month) + step)
  const shift = figure(slots, 'SHIFT')
  // Results of the quarter past are what news tells of: third-quarter profit is expected to rise.
  const near = shift === undefined && distances.includes(-1) ? -1 : choose(distances, shift, leaning, 4)
  return timexOf(move(published, near, 'quarter'), 'quarter')
}

/** “the first half of 2018”. */
export const resolveHalf: Resolver = ({ slots }, { published }) => {
  const year =
    figure(slots, 'YEAR') ??
    (published !== undefined ? figuresOf(published).year + (figure(slots, 'SHIFT') ?? 0) : undefined)
  const half = figure(slots, 'ORDINAL') ?? 1
  return year === undefined || half > 2 ? undefined : `${year}-H${half}`
}

/** “2011”, “early 1997”, “fiscal 2018”, “the end of 2019”. */
export const resolveYear: Resolver = ({ slots }) => String(slots.YEAR)

/** “the 1990s”, “the sixties”, “les années 1990”. */
export const resolveDecade: Resolver = ({ slots }) => word(slots, 'DECADE') ?? word(slots, 'YEAR')?.slice(0, 3)

/** “the 19th century” is 18. */
export const resolveCentury: Resolver = ({ slots }) =>
  String((figure(slots, 'ORDINAL') ?? figure(slots, 'NUMBER') ?? figure(slots, 'DAY') ?? 1) - 1).padStart(2, '0')

/** “the second week of 2021”, “the third month of 2021”. */
export const resolveNth: Resolver = ({ slots }) => {
  const nth = figure(slots, 'ORDINAL') ?? figure(slots, 'NUMBER') ?? 1
  const mark = slots.UNIT === 'week' ? 'W' : ''
  const most = slots.UNIT === 'week' ? 53 : slots.UNIT === 'month' ? 12 : 0
  return nth >= 1 && nth <= most ? `${slots.YEAR}-${mark}${String(nth).padStart(2, '0')}` : undefined
}
