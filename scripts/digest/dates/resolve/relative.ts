import { move, timexOf, type Unit } from '../calendar.ts'
import { figure, word } from '../expression.ts'
import { comparesQuarters, resolveYearEarlier } from './reported.ts'
import type { Resolver } from './resolver.ts'
import { timeOf } from './weekdays.ts'

/** “today”, “yesterday afternoon”, “tonight”, “this morning”, “last night”. */
export const resolveRelativeDay: Resolver = ({ slots, tokens, from }, { published }) => {
  if (published === undefined) return undefined
  const days = figure(slots, 'RELATIVEDAY') ?? (slots.last ? -1 : 0)
  const night = tokens[from]?.lower === 'tonight' ? 'TNI' : ''
  return timexOf(move(published, days, 'day'), 'day') + (timeOf(slots) || night)
}

/** “the day before yesterday”. */
export const resolveDayBut: Resolver = ({ slots }, { published }) => {
  if (published === undefined) return undefined
  const days = figure(slots, 'RELATIVEDAY') ?? 0
  return timexOf(move(published, days < 0 || slots.before ? days - 1 : days + 1, 'day'), 'day')
}

/** “two weeks ago”, “three days from now”: to the day, the week, the month or the year, as it is counted. */
export const resolveAgo: Resolver = (expression, context) => {
  const { slots } = expression
  const { published } = context
  if (published === undefined) return undefined
  if (comparesQuarters(expression, context.quarter, context.language)) return resolveYearEarlier(expression, context)
  const count = figure(slots, 'NUMBER') ?? 1
  const unit = (word(slots, 'UNIT') ?? 'year') as Unit
  const on = slots.from !== undefined || slots.hence !== undefined
  return timexOf(move(published, on ? count : -count, unit), counted(unit))
}

/** “dans trois jours”, “in drei Tagen”: on from the day of publication. */
export const resolveHence: Resolver = ({ slots }, { published }) => {
  if (published === undefined) return undefined
  const unit = (word(slots, 'UNIT') ?? 'year') as Unit
  return timexOf(move(published, figure(slots, 'NUMBER') ?? 1, unit), counted(unit))
}

/** The unit that a distance counted in `unit` is known to: ten decades back is a year. */
export function counted(unit: Unit): Unit {
  return unit === 'decade' || unit === 'century' ? 'year' : unit
}
