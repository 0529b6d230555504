import type { DateMention } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import { isDay, startOf, timexOf } from './calendar.ts'
import { type Day, weekdayOf } from './days.ts'
import { figure } from './expression.ts'
import { languageOf } from './language.ts'
import { isNote } from './notes.ts'
import { FARTHEST, findDateLines, publishedOn } from './published.ts'
import { type ReadExpression, readDay, readExpressions } from './read.ts'
import { weekdayName } from './weekday-name.ts'

/** A story that tells so often of one weekday, and never of a later one, came out on it or the day after. */
const OFTEN = 3

/**
 * What in the text speaks against the day of publication that was given, as sentences for a person; none in a story without one.
 * `dates` are the story's own, from `findDates`. Speaks only when sure.
 */
export function contradictions(prose: Prose, dates: readonly DateMention[]): readonly string[] {
  const language = languageOf(prose.language)
  const published = publishedOn(prose)
  if (!language || published === undefined) return []
  const expressions = readExpressions(prose, language).filter(({ sentence }) => !isNote(sentence.text, language))
  const values = new Map(dates.map(({ paragraph, start, value }) => [`${paragraph}:${start}`, value]))
  const lines = findDateLines(prose).flatMap((line) => {
    const day = startOf(readDay(line, published, language) ?? '')
    return day !== undefined && Math.abs(day - published) > FARTHEST
      ? [`the story's own date line is “${line.trim()}”`]
      : []
  })
  return [
    ...lines,
    ...findWrongWeekdays(expressions, values),
    ...findLaterDays(expressions, values, published),
    ...findOtherDay(expressions, published),
  ]
}

/** “Wednesday, May 15” in a year in which that was a Friday. */
function findWrongWeekdays(expressions: readonly ReadExpression[], values: Values): readonly string[] {
  return expressions.flatMap((read) => {
    const { slots, meaning } = read.expression
    const day = startOf(valueAt(read, values) ?? '')
    const weekday = figure(slots, 'WEEKDAY')
    if (
      meaning !== 'day' ||
      slots.YEAR !== undefined ||
      weekday === undefined ||
      day === undefined ||
      weekdayOf(day) === weekday
    )
      return []
    return [`the text says “${read.text}”, but ${timexOf(day, 'day')} is a ${weekdayName(day)}`]
  })
}

/** A day with its year, told as past, that lies after the day of publication. */
function findLaterDays(expressions: readonly ReadExpression[], values: Values, published: Day): readonly string[] {
  return expressions.flatMap((read) => {
    const value = valueAt(read, values)
    const day = isDay(value) ? startOf(value) : undefined
    const late = day !== undefined && day - published > FARTHEST
    if (!late || read.expression.slots.YEAR === undefined || read.tense !== 'past') return []
    return [`the text tells of ${read.text} as past`]
  })
}

/** A story that opens on a Wednesday, returns to it and knows no later day is not Friday's. */
function findOtherDay(expressions: readonly ReadExpression[], published: Day): readonly string[] {
  const weekdays = expressions.filter(
    ({ expression, tense }) =>
      expression.meaning === 'weekday' && expression.slots.SHIFT === undefined && tense === 'past',
  )
  const behind = weekdays.map(
    ({ expression }) => (weekdayOf(published) - (figure(expression.slots, 'WEEKDAY') ?? 0) + 7) % 7,
  )
  const [first] = weekdays
  const lag = behind[0] ?? 0
  const known = expressions.some(({ expression }) => expression.meaning === 'relativeDay')
  if (
    !first ||
    known ||
    lag < 2 ||
    lag > 4 ||
    behind.some((days) => days < lag) ||
    behind.filter((days) => days === lag).length < OFTEN
  )
    return []
  return [
    `the text tells of ${first.text.split(' ').at(-1)} as its day, and ${timexOf(published, 'day')} is a ${weekdayName(published)}`,
  ]
}

/** The values of a story's dates by where they stand. */
type Values = ReadonlyMap<string, string | undefined>

function valueAt({ sentence, start }: ReadExpression, values: Values): string | undefined {
  return values.get(`${sentence.paragraph}:${start}`)
}
