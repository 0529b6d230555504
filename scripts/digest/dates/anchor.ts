import { isDay, startOf, timexOf } from './calendar.ts'
import type { Day } from './days.ts'
import type { Expression } from './expression.ts'
import type { Language } from './knowledge.ts'
import { type Leaning, leaningOf } from './leaning.ts'
import { opensEntry, runningYear } from './narrative.ts'
import { isInRelative, isWithParticiple } from './relative-clause.ts'
import { DEPENDENT, RESOLVERS } from './resolve/index.ts'
import type { Context, Told } from './resolve/resolver.ts'
import { readTenses, type Tenses, tenseOf } from './tense.ts'
import type { Token } from './tokens.ts'
import { endsRange, tellYears, yearFrom } from './years.ts'

/** What a story told so far; dates that hang on others hang on these. */
export interface Story {
  /** The day that relative dates count from. */
  readonly written: Day | undefined
  /** The same as an ISO day. */
  readonly today: string
  readonly language: Language
  last: string | undefined
  lastDay: string | undefined
  lede: string | undefined
  /** As `last` and `lastDay`, of what is not after the day of publication: “a day earlier, he had flown” hangs on no plan. */
  past: string | undefined
  pastDay: string | undefined
  /** The quarter last told that is not to come. */
  quarter: string | undefined
  /** Whether it tells a history, and not news. */
  readonly isHistory: boolean
  /** Where a history has come; years far from it are passing remarks. */
  running: string | undefined
  /** Such a far year, which counts once another near it follows. */
  stray: string | undefined
  /** The last line of a chronology: what its date is. */
  entry: string | undefined
}

type Value = string | undefined

/** A story of which nothing was read yet. */
export function beginStory(written: Day | undefined, language: Language, isHistory = false): Story {
  return {
    written,
    today: written === undefined ? '' : timexOf(written, 'day'),
    language,
    last: undefined,
    lastDay: undefined,
    lede: undefined,
    past: undefined,
    pastDay: undefined,
    quarter: undefined,
    isHistory,
    running: undefined,
    stray: undefined,
    entry: undefined,
  }
}

/**
 * The values of a sentence's expressions, in order: first those that stand alone, then those that hang on others.
 * Those in its first `dateline` characters tell of no event.
 */
export function resolveSentence(expressions: readonly Expression[], story: Story, dateline = 0): readonly Value[] {
  if (expressions.length === 0) return []
  const years = tellYears(expressions, story.language)
  const tenses = readTenses(expressions[0]?.tokens ?? [], story.language)
  const alone: Value[] = []
  for (const [index, expression] of expressions.entries()) {
    const first = alone[index - 1]
    const range = bounds(first) && endsRange(expressions[index - 1], expression, story.language)
    const told = range
      ? { year: yearFrom(first, expression), ...(isDay(first) && { lastDay: first }) }
      : { year: years[index] ?? yearOf(expression, story) }
    const leaning = leaningOf(expression, tenses, story.language)
    const meaning = range && isDay(first) && expression.meaning === 'weekday' ? 'followingWeekday' : expression.meaning
    const resolve = DEPENDENT.has(expression.meaning) ? undefined : RESOLVERS[meaning]
    alone.push(resolve?.(expression, { ...contextOf(story), leaning, ...told, ...nowOf(expression, story) }))
    if (opensEntry(expression)) story.entry = alone[index]
    if (story.isHistory && leaning.tense !== 'future') goOn(story, alone[index])
  }
  const after = nextDays(expressions, alone)
  const opening = { ...story }
  let before: Told | undefined
  let read = 0
  let closed = -1
  return expressions.map((expression, index) => {
    for (; read < expression.from; read++) if (closesQuotation(expression.tokens[read])) closed = read
    // “He left last night,” she wrote before noon: her noon is not his.
    const quoted = before !== undefined && closed > before.from
    const known = quoted ? opening : story
    const value = DEPENDENT.has(expression.meaning)
      ? RESOLVERS[expression.meaning]?.(expression, {
          ...contextOf(known),
          before: quoted ? undefined : before,
          after: after[index],
          ...backOf(expression, tenses, known),
        })
      : alone[index]
    if (isDay(alone[index])) before = { value: alone[index], from: expression.from }
    const begins = expression.tokens[expression.from]?.start ?? 0
    if (expression.meaning === 'quarter' && isOver(value, story)) story.quarter = value
    if (begins >= dateline && expression.meaning !== 'yearEarlier' && !isBackground(expression, tenses, story.language))
      tell(story, value)
    return value
  })
}

/** In a history “the end of the year” and “the next spring” count from where it has come. */
function nowOf({ meaning, slots }: Expression, { isHistory, running, written }: Story): Partial<Context> {
  // Of an undated text nobody knows which weekend is “the weekend”.
  if (
    written === undefined &&
    (slots.weekend || slots.wochenende || /^(?:day|week|weekend)$/.test(String(slots.UNIT ?? '')))
  )
    return {}
  const counts =
    (meaning === 'period' && slots.SHIFT === undefined) || (meaning === 'season' && slots.SHIFT !== undefined)
  const start = isHistory && counts ? startOf(running ?? '') : undefined
  return start === undefined ? {} : { published: start }
}

/** A history goes on to a year near the one that it has come to; a far one it first names in passing: “papers opened in 2005 show”. */
function goOn(story: Story, value: Value): void {
  if (value === undefined || !/^\d{4}/.test(value)) return
  const year = Number(value.slice(0, 4))
  const isNear = (other: string | undefined) =>
    other !== undefined && Math.abs(Number(other.slice(0, 4)) - year) <= NEAR_YEARS
  if (story.running === undefined || isNear(story.running) || isNear(story.stray)) {
    story.running = value
    story.stray = undefined
  } else story.stray = value
}

const NEAR_YEARS = 10

/** The year that the text is telling of: a history's, or that of the chronology which a line goes on. */
function yearOf(expression: Expression, story: Story): number | undefined {
  if (expression.slots.YEAR !== undefined || expression.slots.SHIFT !== undefined) return undefined
  if (story.isHistory) return runningYear(expression, story.running)
  return opensEntry(expression) ? runningYear(expression, story.entry) : undefined
}

function closesQuotation(token: Token | undefined): boolean {
  return token !== undefined && /^["”»]$/.test(token.text)
}

/** Whether a value is a day or a month, of which a range may begin. */
function bounds(value: Value): value is string {
  return value !== undefined && /^\d{4}-\d\d/.test(value)
}

const NONE: Leaning = { tense: 'unknown', sure: false }

function contextOf({ written, last, lastDay, lede, quarter, language, isHistory }: Story): Context {
  return {
    isHistory,
    quarter,
    published: written,
    leaning: NONE,
    last,
    lastDay,
    lede,
    language,
    before: undefined,
    after: undefined,
    year: undefined,
  }
}

/** What a past tense can hang on: “the same day they put …” means the last day told that is not to come. */
function backOf(expression: Expression, tenses: Tenses, { past, pastDay, language }: Story): Partial<Context> {
  if (past === undefined || !DEPENDENT.has(expression.meaning)) return {}
  const tense = tenseOf(expression, tenses, language)
  // 当天晚上 …: verbs without a tense tell what was, unless a word says that it is to come.
  const known =
    tense === 'past' || (tense === 'unknown' && UNPARTED.test(expression.tokens[expression.from]?.text ?? ''))
  return known ? { last: past, lastDay: pastDay } : {}
}

/** Chinese and Japanese have no verb forms that always tell. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hira}]/u

/** “since July 31”, “10 days after the vote” and “the bomb that fell in July” look back from what is told, and nothing hangs on them. */
function isBackground({ tokens, from, meaning }: Expression, tenses: Tenses, language: Language): boolean {
  if (meaning === 'event' || language.words.open.has(tokens[from - 1]?.lower ?? '')) return true
  return isInRelative(tokens, from, tenses, language) || isWithParticiple(tokens, from, tenses, language)
}

function tell(story: Story, value: Value): void {
  if (value === undefined) return
  story.last = value
  const isPast = isBegun(value, story.today)
  if (isPast) story.past = value
  if (!isDay(value)) return
  if (isPast) story.pastDay = value
  story.lastDay = value
  story.lede ??= value
}

/** Whether a quarter has ended; one of years before is what another is compared with. */
function isOver(value: Value, { written, quarter }: Story): boolean {
  const start = startOf(value ?? '')
  if (value === undefined || start === undefined || (written !== undefined && start + QUARTER > written)) return false
  return quarter === undefined || value >= quarter
}

/** A quarter has about so many days. */
const QUARTER = 85

/** Whether what a value names begins no later than a day; of a week only its year counts. */
function isBegun(value: string, today: string): boolean {
  const figures = /^\d{4}(-\d\d){0,2}/.exec(value)?.[0] ?? value
  return figures <= today.slice(0, figures.length)
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
