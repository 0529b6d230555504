import type { DateMention } from '../../model/digest.ts'
import type { Language } from '../dates/language.ts'
import { readTenses, type Tense, tenseOf } from '../dates/tense.ts'
import { tokenize } from '../dates/tokens.ts'
import type { Sentence } from '../sentences/index.ts'
import { hasWords, wordBefore } from './words.ts'

/** “two days after” and “the night before”, but not “two weeks after”: a count of weeks is seldom exact, and dates nothing. */
export function isOfDays(text: string, { lexicon }: Language): boolean {
  return text
    .toLowerCase()
    .split(' ')
    .some((word) => lexicon.get(word)?.entries.some(({ kind, value }) => kind === 'PART' || value === 'day'))
}

/** The tense of the clause that a date stands in. */
export function tenseAround({ text, start }: Sentence, mention: DateMention, language: Language): Tense {
  const tokens = tokenize(text)
  const first = mention.start - start
  const from = tokens.findIndex((token) => token.start >= first)
  const after = tokens.findIndex((token) => token.start >= first + mention.text.length)
  const to = after < 0 ? tokens.length : after
  return tenseOf({ meaning: 'year', slots: {}, tokens, from, to }, readTenses(tokens, language), language)
}

/** “said Friday”, “said on Friday”: the day on which something was told, which may have happened before. */
export function isSaying({ text, start }: Sentence, mention: DateMention, { words }: Language): boolean {
  const at = mention.start - start
  const before = wordBefore(text, at)
  const verb = words.preposition.has(before.toLowerCase()) ? wordBefore(text, at - before.length - 1) : before
  return words.report.has(verb.toLowerCase())
}

/** How far before a date a comparison is looked for, in characters. */
const COMPARED = 60

/** “up from 30 a year ago”, “compared with 12 in May”: when something was otherwise. */
export function isCompared({ text, start }: Sentence, mention: DateMention, { words }: Language): boolean {
  const clause = text.slice(Math.max(0, mention.start - start - COMPARED), mention.start - start)
  const tail = clause.slice(clause.search(/[^,;]*$/))
  return /\p{N}/u.test(tail) && tail.split(' ').some((word) => words.compare.has(word.toLowerCase()))
}

/** “this year” dates nothing, “earlier this year” something. */
export function isThisYear(value: string, text: string, published: string | undefined): boolean {
  return published?.startsWith(value) === true && !/\d/.test(text) && !hasWords(text, 3)
}

/** “the October vote”, “the agreement of 2015”: a date that only tells nouns apart. */
export function qualifies(
  { text, start }: Sentence,
  mention: DateMention,
  before: string,
  { determiner, attribute }: Language['words'],
): boolean {
  if (attribute.has(before)) return true
  const after = text.slice(mention.start - start + mention.text.length)
  return (determiner.has(before) || /['’]s$/.test(before)) && /^ \p{L}/u.test(after)
}
