import { DateTime } from 'luxon'
import type { Prose } from '../../model/prose.ts'
import { timexOf } from './calendar.ts'
import { type Day, dayFrom, dayOf, figuresOf, weekdayOf } from './days.ts'
import { figure, word } from './expression.ts'
import type { Language } from './knowledge.ts'
import { languageOf } from './language.ts'
import { findDateLines } from './published.ts'
import { type ReadExpression, readDay, readDayOf, readExpressions } from './read.ts'
import { weekdayName } from './weekday-name.ts'

/** A day on which an undated story may have come out, and why. */
export interface Candidate {
  /** `2019-05-15`. */
  readonly date: string
  /** `the first Wednesday from May 5, 2019 on; its first day is a Wednesday`. */
  readonly reason: string
}

/** How far back a day without its year is looked for. */
const YEARS = 12

/** How many candidates are worth a person's while. */
const MOST = 5
const SHOWN = 3

/**
 * The days that a story without a date may have come out on, the best defended first; its own printed date line, the latest day it names with
 * the weekday it opens on, and the years in which a weekday and a date without a year fit. A person picks.
 */
export function candidates(prose: Prose, today: DateTime = DateTime.utc()): readonly Candidate[] {
  const language = languageOf(prose.language)
  if (!language) return []
  const printed = findDateLines(prose).flatMap((line) => {
    const date = readDay(line, undefined, language)
    return date ? [{ date, reason: `the story's own date line is “${line.trim()}”` }] : []
  })
  if (printed.length > 0) return printed
  const expressions = readExpressions(prose, language)
  const all = [
    ...fromLatestDay(expressions),
    ...fromWeekdayAndDay(expressions, today),
    ...fromDateLine(prose, language, expressions, today),
  ]
  return [...new Map(all.toReversed().map((candidate) => [candidate.date, candidate])).values()]
    .toReversed()
    .slice(0, MOST)
}

/** What to ask of the person who adds a story without a date: what the text names, which days that defends, and how to state one. */
export function askForDate(prose: Prose): string {
  const language = languageOf(prose.language)
  const expressions = language ? readExpressions(prose, language) : []
  const weekday = expressions.find(isPastWeekday)
  const day = expressions.find(({ expression }) => expression.meaning === 'day')
  const named = [...(weekday ? [`a ${nameOfWeekday(weekday)}`] : []), ...(day ? [day.text] : [])]
  const possible = candidates(prose)
  const defended = possible.slice(0, SHOWN).map(({ date, reason }) => `${date} (${reason})`)
  return [
    named.length > 0 ? `the text names ${named.join(' and ')}` : 'the text names no day',
    ...(defended.length > 0 ? [`it may be of ${defended.join(' or ')}`] : []),
    `state the day with --date ${(possible.length === 1 && possible[0]?.date) || 'YYYY-MM-DD'}`,
  ].join('; ')
}

/** The latest past day told with its year, and from there the weekday of the story's first event. */
function fromLatestDay(expressions: readonly ReadExpression[]): readonly Candidate[] {
  let latest: { day: Day; text: string } | undefined
  for (const { expression, text, tense } of expressions) {
    const day = tense === 'future' ? undefined : statedDay(expression.slots)
    if (day !== undefined && (!latest || day > latest.day)) latest = { day, text }
  }
  if (!latest) return []
  const { day, text } = latest
  const named = { date: timexOf(day, 'day'), reason: `the latest day that the text names is ${text}` }
  const first = expressions.find(isPastWeekday)
  if (!first) return [named]
  const weekday = figure(first.expression.slots, 'WEEKDAY') ?? 1
  const next = day + ((weekday - weekdayOf(day) + 7) % 7)
  const name = weekdayName(next)
  return [
    { date: timexOf(next, 'day'), reason: `the first ${name} from ${text} on; the text opens on a ${name}` },
    named,
  ]
}

/** “Wednesday, May 15” was 2019 and 2013; the latest first. */
function fromWeekdayAndDay(expressions: readonly ReadExpression[], today: DateTime): readonly Candidate[] {
  return expressions.flatMap(({ expression: { slots, meaning }, text }) => {
    const weekday = figure(slots, 'WEEKDAY')
    const month = figure(slots, 'MONTH')
    const day = figure(slots, 'DAY')
    if (meaning !== 'day' || slots.YEAR !== undefined || !weekday || !month || !day) return []
    return daysOfWeekday(month, day, weekday, today).map((moment) => ({
      date: timexOf(moment, 'day'),
      reason: `“${text}” was that day in ${figuresOf(moment).year}`,
    }))
  })
}

/** “PORT HALE, May 16 (Agency)” over a story that opens on a Thursday: the years in which the one was the other. */
function fromDateLine(
  prose: Prose,
  language: Language,
  expressions: readonly ReadExpression[],
  today: DateTime,
): readonly Candidate[] {
  const first = expressions.find(isPastWeekday)
  const weekday = first && figure(first.expression.slots, 'WEEKDAY')
  if (!weekday) return []
  return findDateLines(prose).flatMap((line) => {
    const expression = readDayOf(line, language)
    const month = figure(expression?.slots ?? {}, 'MONTH')
    const day = figure(expression?.slots ?? {}, 'DAY')
    if (!month || !day) return []
    return daysOfWeekday(month, day, weekday, today).map((moment) => ({
      date: timexOf(moment, 'day'),
      reason: `its date line is “${line.trim()}”, the text opens on a ${weekdayName(moment)}, and the one was the other in ${figuresOf(moment).year}`,
    }))
  })
}

/** The days of a month and day that were such a weekday, the latest first. */
function daysOfWeekday(month: number, day: number, weekday: number, today: DateTime): readonly Day[] {
  const now = dayFrom(today.year, today.month, today.day)
  return Array.from({ length: YEARS }, (_, back) => dayOf(today.year - back, month, day)).filter(
    (moment): moment is Day => moment !== undefined && moment <= now && weekdayOf(moment) === weekday,
  )
}

function isPastWeekday({ expression, tense }: ReadExpression): boolean {
  return expression.meaning === 'weekday' && tense !== 'future'
}

function statedDay(slots: ReadExpression['expression']['slots']): Day | undefined {
  const iso = word(slots, 'ISO')
  const [year, month, day] = iso
    ? iso.split('-').map(Number)
    : [figure(slots, 'YEAR'), figure(slots, 'MONTH'), figure(slots, 'DAY')]
  return year && month && day ? dayOf(year, month, day) : undefined
}

function nameOfWeekday({ expression }: ReadExpression): string {
  return weekdayName(dayFrom(2024, 1, figure(expression.slots, 'WEEKDAY') ?? 1))
}
