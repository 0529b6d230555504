import type { Meaning } from '../slots.ts'
import { resolveEarlier, resolveEvent, resolveFollowingWeekday, resolveLater, resolveSame } from './anchored.ts'
import { resolveClock } from './clock.ts'
import { resolveDay, resolveWeekOf } from './days.ts'
import { resolveHoliday } from './holidays.ts'
import { resolveMonthDay } from './monthDay.ts'
import { resolveMonth } from './months.ts'
import {
  resolveCentury,
  resolveDecade,
  resolveHalf,
  resolveNth,
  resolvePeriod,
  resolveQuarter,
  resolveYear,
} from './periods.ts'
import { resolveAgo, resolveDayBut, resolveHence, resolveRelativeDay } from './relative.ts'
import { resolveReported, resolveYearEarlier } from './reported.ts'
import type { Resolver } from './resolver.ts'
import { resolveSeason } from './seasons.ts'
import { resolveWeekday } from './weekdays.ts'

export const RESOLVERS: Readonly<Record<Meaning, Resolver>> = {
  day: resolveDay,
  monthDay: resolveMonthDay,
  weekOf: resolveWeekOf,
  month: resolveMonth,
  weekday: resolveWeekday,
  relativeDay: resolveRelativeDay,
  dayBut: resolveDayBut,
  period: resolvePeriod,
  season: resolveSeason,
  quarter: resolveQuarter,
  half: resolveHalf,
  nth: resolveNth,
  year: resolveYear,
  decade: resolveDecade,
  century: resolveCentury,
  holiday: resolveHoliday,
  ago: resolveAgo,
  hence: resolveHence,
  later: resolveLater,
  earlier: resolveEarlier,
  same: resolveSame,
  followingWeekday: resolveFollowingWeekday,
  event: resolveEvent,
  clock: resolveClock,
  reported: resolveReported,
  yearEarlier: resolveYearEarlier,
}

/** Meanings that hang on other dates of the text, and so are resolved after them. */
export const DEPENDENT: ReadonlySet<Meaning> = new Set([
  'later',
  'earlier',
  'same',
  'followingWeekday',
  'event',
  'clock',
  'reported',
  'yearEarlier',
  'ago',
])
