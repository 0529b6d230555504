import type { DateTime } from 'luxon'
import { isDay } from './calendar.ts'
import type { Expression } from './expression.ts'
import type { Language } from './language.ts'
import { type Context, DEPENDENT, RESOLVERS, type Told } from './resolve/index.ts'
import { readTenses, tenseOf } from './tense.ts'
import { endsRange, tellYears, yearFrom } from './years.ts'

/** What a story told so far; dates that hang on others hang on these. */
export interface Story {
  /** The day that relative dates count from. */
  readonly written: DateTime<true> | undefined
  readonly language: Language
  last: string | undefined
  lastDay: string | undefined
  lede: string | undefined
}

type Value = string | undefined

/** A story of which nothing was read yet. */
export function beginStory(written: DateTime<true> | undefined, language: Language): Story {
  return { written, language, last: undefined, lastDay: undefined, lede: undefined }
}

/** The values of a sentence's expressions, in order: first those that stand alone, then those that hang on others. */
export function resolveSentence(expressions: readonly Expression[], story: Story): readonly Value[] {
  const years = tellYears(expressions)
  const tenses = readTenses(expressions[0]?.tokens ?? [], story.language)
  const context = (index: number, more: Partial<Context>): Context => ({
    published: story.written,
    tense: 'unknown',
    last: story.last,
    lastDay: story.lastDay,
    lede: story.lede,
    language: story.language,
    before: undefined,
    after: undefined,
    year: years[index],
    ...more,
  })
  const alone: Value[] = []
  for (const [index, expression] of expressions.entries()) {
    const first = alone[index - 1]
    const range = isDay(first) && endsRange(expressions[index - 1], expression, story.language)
    const told: Partial<Context> = range ? { year: yearFrom(first, expression), lastDay: first } : {}
    const tense = tenseOf(expression, tenses, story.language)
    const meaning = range && expression.meaning === 'weekday' ? 'followingWeekday' : expression.meaning
    const resolve = DEPENDENT.has(expression.meaning) ? undefined : RESOLVERS[meaning]
    alone.push(resolve?.(expression, context(index, { tense, ...told })))
  }
  const after = nextDays(expressions, alone)
  let before: Told | undefined
  return expressions.map((expression, index) => {
    const value = DEPENDENT.has(expression.meaning)
      ? RESOLVERS[expression.meaning]?.(expression, context(index, { before, after: after[index] }))
      : alone[index]
    if (isDay(alone[index])) before = { value: alone[index], from: expression.from }
    tell(story, value)
    return value
  })
}

function tell(story: Story, value: Value): void {
  story.last = value ?? story.last
  if (!isDay(value)) return
  story.lastDay = value
  story.lede ??= value
}

/** For each expression the next day told after it in its sentence. */
function nextDays(expressions: readonly Expression[], values: readonly Value[]): readonly (Told | undefined)[] {
  const days: (Told | undefined)[] = []
  let next: Told | undefined
  for (let index = expressions.length - 1; index >= 0; index--) {
    days[index] = next
    const value = values[index]
    if (isDay(value)) next = { value, from: expressions[index]?.from ?? 0 }
  }
  return days
}
