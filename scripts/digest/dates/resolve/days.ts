import { startOf, timexOf } from '../calendar.ts'
import { dayOf, figuresOf, weekdayOf } from '../days.ts'
import { figure, word } from '../expression.ts'
import { AHEAD, nearest } from '../nearest.ts'
import type { Slots } from '../slots.ts'
import { shiftedYear } from './months.ts'
import type { Resolver } from './resolver.ts'

/** A month and day may lie this many days on the wrong side of the tense: “set a Jan. 14 deadline”. */
const SLACK = 30
const YEAR = 365
/** So far away a weekday that fits may be chance. */
const FARTHEST = 270
/** “last May 5” */
const LAST = { tense: 'past', sure: true } as const

/** “May 5”, “Friday, Oct. 23, 1998”, “2019-05-14”. */
export const resolveDay: Resolver = ({ slots }, { published, leaning, year: told }) => {
  const iso = word(slots, 'ISO') ?? word(slots, 'FAMOUS')
  if (iso) return iso
  const month = figure(slots, 'MONTH') ?? 0
  const day = figure(slots, 'DAY') ?? figure(slots, 'ORDINAL') ?? 0
  const year = figure(slots, 'YEAR') ?? shiftedYear(slots, published)
  if (year !== undefined) return write(year, month, day, slots)
  if (told !== undefined) return write(told, month, day, slots)
  if (published === undefined) return undefined
  const { year: now } = figuresOf(published)
  const distances = [now - 1, now, now + 1].flatMap((of) => {
    const moment = dayOf(of, month, day)
    return moment === undefined ? [] : moment - published
  })
  if (distances.length === 0) return undefined
  const weekday = figure(slots, 'WEEKDAY')
  // “Monday, Feb. 18” tells by its weekday which of the nearest two years it is in.
  const fitting = distances.filter(
    (distance) => Math.abs(distance) < FARTHEST && weekdayOf(published + distance) === weekday,
  )
  if (fitting[0] !== undefined) return write(figuresOf(published + fitting[0]).year, month, day, slots)
  const back = figure(slots, 'SHIFT') === -1
  const distance = back ? nearest(distances, LAST, YEAR) : nearest(distances, leaning, YEAR, SLACK, AHEAD)
  return write(figuresOf(published + distance).year, month, day, slots)
}

function write(year: number, month: number, day: number, slots: Slots): string | undefined {
  const moment = dayOf(year, month, day)
  const clock = word(slots, 'CLOCK') ?? word(slots, 'PART') ?? ''
  return moment === undefined
    ? undefined
    : timexOf(moment, 'day') + (clock && (clock.startsWith('T') ? clock : `T${clock}`))
}

/** “the week of March 6”. */
export const resolveWeekOf: Resolver = (expression, context) => {
  const day = startOf(resolveDay(expression, context) ?? '')
  return day === undefined ? undefined : timexOf(day, 'week')
}
