import type { Day } from '../days.ts'
import type { Expression } from '../expression.ts'
import type { Language } from '../language.ts'
import type { Leaning } from '../leaning.ts'
import type { Meaning } from '../patterns.ts'
import { resolveEarlier, resolveEvent, resolveFollowingWeekday, resolveLater, resolveSame } from './anchored.ts'
import { resolveClock } from './clock.ts'
import { resolveDay, resolveWeekOf } from './days.ts'
import { resolveHoliday } from './holidays.ts'
import { resolveMonth } from './months.ts'
import { resolveCentury, resolveDecade, resolveHalf, resolvePeriod, resolveQuarter, resolveYear } from './periods.ts'
import { resolveAgo, resolveDayBut, resolveRelativeDay } from './relative.ts'
import { resolveReported, resolveYearEarlier } from './reported.ts'
import { resolveSeason } from './seasons.ts'
import { resolveWeekday } from './weekdays.ts'

/** What an expression is resolved against. */
export interface Context {
  /** The day of publication. */
  readonly published: Day | undefined
  readonly leaning: Leaning
  readonly language: Language
  /** The value last told before it. */
  readonly last: string | undefined
  /** The day last told before it. */
  readonly lastDay: string | undefined
  /** The story's first day: what its lede tells. */
  readonly lede: string | undefined
  /** Whether the text tells a history, and not news. */
  readonly isHistory: boolean
  /** The quarter last told that is not to come: what a report on a company is about. */
  readonly quarter: string | undefined
  /** The nearest other days of its sentence, before and after it. */
  readonly before: Told | undefined
  readonly after: Told | undefined
  /** A year told before it in its sentence, or beside it: “in March and April 2019”. */
  readonly year: number | undefined
}

/** A day told in the same sentence, and the token it begins at. */
export interface Told {
  readonly value: string
  readonly from: number
}

/** The value of an expression, or undefined where the context does not give it. */
export type Resolver = (expression: Expression, context: Context) => string | undefined

export const RESOLVERS: Readonly<Record<Meaning, Resolver>> = {
  day: resolveDay,
  weekOf: resolveWeekOf,
  month: resolveMonth,
  weekday: resolveWeekday,
  relativeDay: resolveRelativeDay,
  dayBut: resolveDayBut,
  period: resolvePeriod,
  season: resolveSeason,
  quarter: resolveQuarter,
  half: resolveHalf,
  year: resolveYear,
  decade: resolveDecade,
  century: resolveCentury,
  holiday: resolveHoliday,
  ago: resolveAgo,
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
