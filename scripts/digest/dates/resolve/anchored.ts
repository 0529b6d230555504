import { isDay, move, startOf, timexOf, type Unit } from '../calendar.ts'
import { type Expression, figure, word } from '../expression.ts'
import type { Slots } from '../slots.ts'
import { counted } from './relative.ts'
import { comparesQuarters, resolveYearEarlier } from './reported.ts'
import type { Context, Resolver } from './resolver.ts'
import { timeOf, weekdayFrom } from './weekdays.ts'

/** “two days later”, “the next day”, “the following week”: on from what was told last. */
export const resolveLater: Resolver = ({ slots }, context) => away(slots, context, 1)

/** “a year earlier”, “the previous month”: back from what was told last. */
export const resolveEarlier: Resolver = (expression, context) =>
  comparesQuarters(expression, context.quarter, context.language)
    ? resolveYearEarlier(expression, context)
    : away(expression.slots, context, -1)

/** “that day”, “the same month”, “later that year”. */
export const resolveSame: Resolver = ({ slots }, { last, lastDay }) => {
  const unit = unitOf(slots)
  const anchor = unit === 'day' || unit === 'week' ? lastDay : last
  const start = startOf(anchor ?? '')
  // “that month” after “in 2015” is in no month that is known.
  if (unit !== 'year' && unit !== 'day' && /^\d{4}$/.test(anchor ?? '')) return undefined
  return start === undefined ? undefined : timexOf(start, unit) + timeOf(slots)
}

/** “the following Tuesday”. */
export const resolveFollowingWeekday: Resolver = ({ slots }, { lastDay, published }) => {
  const start = startOf(lastDay ?? '') ?? published
  return start === undefined
    ? undefined
    : timexOf(weekdayFrom(start, figure(slots, 'WEEKDAY') ?? 1), 'day') + timeOf(slots)
}

/**
 * “10 days after the vote”: the day of whichever of the two events the text leaves open.
 * With a day in the clause after it (“10 days after the May 5 vote”) that is the main event's. Otherwise the main event's day is that of
 * its own clause, or the lede's in “the move came 10 days after …”, and the open one is the event named after it.
 */
export const resolveEvent: Resolver = (expression, context) => {
  const { slots, tokens, to } = expression
  const { before, after } = context
  const direction = slots.before === undefined ? 1 : -1
  if (to >= tokens.length || /^[.,;:)”"]$/.test(tokens[to]?.text ?? '')) return away(slots, context, direction)
  if (slots.NUMBER === undefined) return undefined
  const parted = after && (after.from - to > CLAUSE || tokens.slice(to, after.from).some(({ text }) => text === ','))
  if (after && !parted) return shifted(after.value, slots, direction)
  const main = before?.value ?? mainEvent(expression, context) ?? after?.value
  return main && shifted(main, slots, -direction)
}

/** “The move came 10 days after …” speaks of what the lede told, “the move comes a day after …” of today. */
function mainEvent({ tokens, from }: Expression, { lede, language, published }: Context): string | undefined {
  const clause = tokens.slice(Math.max(0, from - CLAUSE), from)
  if (clause.some(({ lower }) => language.words.comesNow.has(lower)))
    return published === undefined ? undefined : timexOf(published, 'day')
  return clause.some(({ lower }) => language.words.comes.has(lower)) ? lede : undefined
}

/** How many tokens a clause may hold. */
const CLAUSE = 20

/** Years on from what was told last do not end after the story: “50 years later” then counts from something untold. */
function away(slots: Slots, { last, lastDay, published }: Context, direction: number): string | undefined {
  const unit = unitOf(slots)
  const anchor = unit === 'day' ? (lastDay ?? last) : last
  // “three days later” after “in May 2017” is on no day that is known.
  const known = unit !== 'day' || isDay(anchor)
  const value = anchor && known ? shifted(anchor, slots, direction) : undefined
  const start = value ? startOf(value) : undefined
  const untold = unit !== 'day' && published !== undefined && start !== undefined && start > published
  return untold ? undefined : value
}

function shifted(anchor: string, slots: Slots, direction: number): string | undefined {
  const start = startOf(anchor)
  if (start === undefined) return undefined
  const unit = unitOf(slots)
  const moved = move(start, direction * (figure(slots, 'NUMBER') ?? 1), unit)
  const exact =
    isDay(anchor) && (unit === 'day' || unit === 'week' || unit === 'fortnight') && slots.NUMBER !== undefined
  return timexOf(moved, exact ? 'day' : counted(unit)) + timeOf(slots)
}

function unitOf(slots: Slots): Unit {
  if (slots.PART !== undefined || slots.day !== undefined) return 'day'
  // le lendemain, na véspera: a day, where no unit is said
  return (word(slots, 'UNIT') ?? 'day') as Unit
}
