import type { DateTime } from 'luxon'
import { move, timexOf } from '../calendar.ts'
import { figure, word } from '../expression.ts'
import type { Slots } from '../patterns.ts'
import type { Tense } from '../tense.ts'
import type { Resolver } from './index.ts'

/** “on Wednesday” is the last one, “will meet Friday” the next; the day of publication counts for both. */
export const resolveWeekday: Resolver = ({ slots }, { published, tense }) => {
  if (!published) return undefined
  return timexOf(weekdayOf(slots, published, tense), 'day') + timeOf(slots)
}

function weekdayOf(slots: Slots, published: DateTime<true>, tense: Tense): DateTime<true> {
  const weekday = figure(slots, 'WEEKDAY') ?? 1
  const shift = figure(slots, 'SHIFT')
  const ahead = (weekday - published.weekday + 7) % 7
  const behind = (published.weekday - weekday + 7) % 7
  if (slots.week !== undefined && shift !== undefined)
    return move(published.set({ weekday: asWeekday(weekday) }), shift, 'week')
  const weeks = figure(slots, 'NUMBER')
  if (weeks !== undefined) return move(published, -behind - 7 * weeks, 'day')
  if (shift === -1) return move(published, -(behind || 7), 'day')
  if (shift === 1) return move(published, ahead || 7, 'day')
  if (shift === 0) return move(published, tense === 'past' ? -behind : ahead, 'day')
  return move(published, tense === 'future' ? ahead : -behind, 'day')
}

/** The weekday on or after a day. */
export function weekdayFrom(day: DateTime<true>, weekday: number): DateTime<true> {
  return move(day, (weekday - day.weekday + 7) % 7 || 7, 'day')
}

/** The time of day at the end of a value: T15:00, TNI, or nothing. */
export function timeOf(slots: Slots): string {
  return word(slots, 'CLOCK') ?? word(slots, 'PART') ?? ''
}

function asWeekday(weekday: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return Math.min(7, Math.max(1, weekday)) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}
