import type { DateMention } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import { datelineLength } from '../sentences/dateline.ts'
import type { Sentence } from '../sentences/index.ts'
import { beginStory, resolveSentence, type Story } from './anchor.ts'
import type { Expression } from './expression.ts'
import { languageOf } from './language.ts'
import { tellsHistory } from './narrative.ts'
import { publishedOn, writtenOn } from './published.ts'
import { readDay } from './read.ts'
import { findExpressions } from './scan.ts'
import { tokenize } from './tokens.ts'

export { askForDate, type Candidate, candidates } from './candidates.ts'
export { contradictions } from './contradictions.ts'

/**
 * Every time expression of the body, in reading order, resolved where it can be; none in a language without data.
 * Values are TIMEX3's (ISO 24617-1); relative ones count from the day of publication, in the manner of news (Strötgen and Gertz 2013).
 */
export function findDates(prose: Prose, sentences: readonly Sentence[]): readonly DateMention[] {
  const language = languageOf(prose.language)
  if (!language) return []
  const published = publishedOn(prose)
  const written =
    published === undefined ? undefined : writtenOn(prose, published, (line) => readDay(line, published, language))
  const read = sentences.flatMap((sentence) =>
    language.mayTell.test(sentence.text)
      ? [{ sentence, expressions: findExpressions(tokenize(sentence.text), language) }]
      : [],
  )
  const isHistory = tellsHistory(
    read.flatMap(({ expressions }) => expressions),
    written,
  )
  const story = beginStory(written, language, isHistory)
  return read.flatMap(({ sentence, expressions }) => findInSentence(sentence, expressions, story))
}

/** Meanings that are no date where nothing before tells it: “the quarter”. */
const UNTOLD: ReadonlySet<string> = new Set(['event', 'reported'])

function findInSentence(sentence: Sentence, expressions: readonly Expression[], story: Story): readonly DateMention[] {
  const dateline = sentence.start === 0 ? datelineLength(sentence.text) : 0
  const values = resolveSentence(expressions, story, dateline)
  return expressions.flatMap((expression, index) => {
    const { tokens, from, to, meaning } = expression
    const value = values[index]
    if (value === undefined && UNTOLD.has(meaning)) return []
    const start = tokens[from]?.start ?? 0
    const text = sentence.text.slice(start, tokens[to - 1]?.end)
    const certainty = isStated(expression) ? 'stated' : 'implied'
    const place = { paragraph: sentence.paragraph, start: sentence.start + start }
    return { text, ...(value !== undefined && { value }), ...place, certainty }
  })
}

/** Whether the text itself gives the year. */
function isStated({ slots }: Expression): boolean {
  return (slots.YEAR ?? slots.ISO ?? slots.FAMOUS ?? slots.DECADE) !== undefined
}
