import type { DateTime } from 'luxon'
import type { DateMention } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { Sentence } from '../sentences/index.ts'
import { isDay } from './calendar.ts'
import type { Expression } from './expression.ts'
import { type Language, languageOf } from './language.ts'
import { publishedOn, writtenOn } from './published.ts'
import { DEPENDENT, RESOLVERS, type Told } from './resolve/index.ts'
import { findExpressions } from './scan.ts'
import { tenseOf } from './tense.ts'
import { tokenize } from './tokens.ts'
import { endsRange, tellYears } from './years.ts'

/**
 * Every time expression of the body, in reading order, resolved where it can be; none in a language without data.
 * Values are TIMEX3's (Pustejovsky et al. 2003, ISO 24617-1); relative ones count from the day of publication in the manner of news (Strötgen and Gertz 2013).
 */
export function findDates(prose: Prose, sentences: readonly Sentence[]): readonly DateMention[] {
  const language = languageOf(prose.language)
  if (!language) return []
  const published = publishedOn(prose)
  const written = published && writtenOn(prose, published, (_, text) => readDay(text, published, language))
  const story: Story = { written, language, last: undefined, lastDay: undefined, lede: undefined }
  return sentences.flatMap((sentence) => findInSentence(sentence, story))
}

/** What was told so far. */
interface Story {
  readonly written: DateTime<true> | undefined
  readonly language: Language
  last: string | undefined
  lastDay: string | undefined
  lede: string | undefined
}

function findInSentence(sentence: Sentence, story: Story): readonly DateMention[] {
  const expressions = findExpressions(tokenize(sentence.text), story.language).filter(
    ({ meaning }) => meaning !== 'span',
  )
  if (expressions.length === 0) return []
  const values = resolveAll(expressions, story)
  return expressions.flatMap((expression, index) => {
    const start = expression.tokens[expression.from]?.start ?? 0
    const end = expression.tokens[expression.to - 1]?.end ?? start
    const value = values[index]
    if (value === undefined && expression.meaning === 'event') return []
    return {
      text: sentence.text.slice(start, end),
      ...(value !== undefined && { value }),
      paragraph: sentence.paragraph,
      start: sentence.start + start,
      certainty: isStated(expression) ? 'stated' : 'implied',
    }
  })
}

/** Resolves a sentence's expressions in two rounds: those that hang on other dates come last. */
function resolveAll(expressions: readonly Expression[], story: Story): readonly (string | undefined)[] {
  const years = tellYears(expressions)
  const values: (string | undefined)[] = expressions.map(() => undefined)
  const days = (): (Told | undefined)[] =>
    expressions.map(({ from, meaning }, index) => {
      const value = values[index]
      return isDay(value) && !DEPENDENT.has(meaning) ? { value, from } : undefined
    })
  const resolve = (expression: Expression, index: number) => {
    const before = values.slice(0, index)
    values[index] = RESOLVERS[expression.meaning]?.(expression, {
      published: story.written,
      tense: endsRange(expressions[index - 1], expression) ? 'unknown' : tenseOf(expression, story.language),
      last: before.findLast((value) => value !== undefined) ?? story.last,
      lastDay: before.findLast(isDay) ?? story.lastDay,
      lede: story.lede,
      before: days()
        .slice(0, index)
        .findLast((day) => day !== undefined),
      after: days()
        .slice(index + 1)
        .find((day) => day !== undefined),
      year: years[index],
    })
  }
  for (const dependent of [false, true])
    for (const [index, expression] of expressions.entries())
      if (DEPENDENT.has(expression.meaning) === dependent) resolve(expression, index)
  story.last = values.findLast((value) => value !== undefined) ?? story.last
  story.lastDay = values.findLast(isDay) ?? story.lastDay
  story.lede ??= values.find(isDay)
  return values
}

function readDay(text: string, published: DateTime<true>, language: Language): string | undefined {
  const [expression, ...more] = findExpressions(tokenize(text), language)
  if (expression?.meaning !== 'day' || more.length > 0) return undefined
  const value = resolveAll([expression], {
    written: published,
    language,
    last: undefined,
    lastDay: undefined,
    lede: undefined,
  })[0]
  return value?.slice(0, 10)
}

/** Whether the text itself gives the year. */
function isStated({ slots }: Expression): boolean {
  return slots.YEAR !== undefined || slots.ISO !== undefined || slots.FAMOUS !== undefined || slots.DECADE !== undefined
}
