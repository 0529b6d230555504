import { timexOf } from '../calendar.ts'
import { type Day, weekdayOf } from '../days.ts'
import { figure, word } from '../expression.ts'
import type { Slots } from '../slots.ts'
import type { Tense } from '../tense.ts'
import type { Resolver } from './resolver.ts'

/** “on Wednesday” is the last one, “will meet Friday” the next; the day of publication counts for both. */
export const resolveWeekday: Resolver = ({ slots }, { published, leaning }) => {
  if (published === undefined) return undefined
  return timexOf(chooseDay(slots, published, leaning.tense), 'day') + timeOf(slots)
}

function chooseDay(slots: Slots, published: Day, tense: Tense): Day {
  const weekday = figure(slots, 'WEEKDAY') ?? figure(slots, 'DAYOFWEEK') ?? 1
  const shift = figure(slots, 'SHIFT')
  const today = weekdayOf(published)
  const ahead = (weekday - today + 7) % 7
  const behind = (today - weekday + 7) % 7
  if ((slots.week !== undefined || slots.UNIT === 'week') && shift !== undefined)
    return published + weekday - today + 7 * shift
  const weeks = figure(slots, 'NUMBER')
  if (weeks !== undefined) return published - behind - 7 * weeks
  if (shift === -1) return published - (behind || 7)
  if (shift === 1) return published + (ahead || 7)
  if (shift === 0) return tense === 'past' ? published - behind : published + ahead
  return tense === 'future' ? published + ahead : published - behind
}

/** The next such weekday after a day. */
export function weekdayFrom(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7 || 7)
}

/** The time of day at the end of a value: T15:00, TNI, or nothing. */
export function timeOf(slots: Slots): string {
  return word(slots, 'CLOCK') ?? word(slots, 'PART') ?? ''
}
