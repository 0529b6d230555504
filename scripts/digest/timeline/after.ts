import type { DateMention } from '../../model/digest.ts'
import type { Language } from '../dates/knowledge.ts'
import { readTenses } from '../dates/tense.ts'
import { tokenize } from '../dates/tokens.ts'
import type { Sentence } from '../sentences/index.ts'
import { readWords } from './reading.ts'

/**
 * The clause whose day “ten days after” gives, verbatim: of “The order came ten days after the board closed the pier.” it is
 * “the board closed the pier.” Undefined where no clause follows (“ten days after the vote”).
 */
export function clauseAfter(sentence: Sentence, mention: DateMention, language: Language): Sentence | undefined {
  const rest = sentence.text.slice(mention.start - sentence.start + mention.text.length)
  const begin = rest.length - rest.trimStart().length
  const tokens = tokenize(rest)
  const tenses = readTenses(tokens, language)
  const stop = tokens.findIndex(
    ({ text }, at) =>
      /^[;:]$/.test(text) ||
      (text === ',' &&
        (language.words.coordinate.has(tokens[at + 1]?.lower ?? '') ||
          language.words.clause.has(tokens[at + 1]?.lower ?? ''))),
  )
  const end = stop < 0 ? rest.length : (tokens[stop]?.start ?? rest.length)
  const own = stop < 0 ? tokens : tokens.slice(0, stop)
  const first = own[0]?.lower ?? ''
  if (language.words.pronoun.has(first) || !own.some((_, at) => at > 0 && tenses(at) !== undefined)) return undefined
  return { ...sentence, text: rest.slice(begin, end), start: mention.start + mention.text.length + begin }
}

/** How far before a day the word may stand that opens its clause, in tokens. */
const REACH = 24

/**
 * The clause of its own that a day stands in, verbatim: of “It was made before an accord was signed in May.” it is “an accord was
 * signed in May.” Undefined where the day is that of the sentence.
 */
export function clauseBounded(sentence: Sentence, mention: DateMention, language: Language): Sentence | undefined {
  const { words } = language
  const { tokens, tenses } = readWords(sentence, language)
  const day = tokens.findIndex((token) => token.start >= mention.start - sentence.start)
  let at = day - 1
  // over the same waters, on June 20
  while (
    at > day - PREPOSITION &&
    /^(?:,|\p{Ll}{2,6})$/u.test(tokens[at]?.text ?? '') &&
    !words.bounding.has(tokens[at]?.lower ?? '')
  )
    at--
  while (at > day - REACH && at >= 0 && !words.bounding.has(tokens[at]?.lower ?? '')) {
    if (/^[,;:–—]$/.test(tokens[at]?.text ?? '')) return undefined
    at--
  }
  if (!words.bounding.has(tokens[at]?.lower ?? '')) return undefined
  if (!tokens.some((_, i) => i > at + 1 && i < day && tenses(i) !== undefined)) return undefined
  // after the ship landed on Tuesday | and then asked for help
  const goesOn = (i: number) =>
    tenses(i) === 'past' || (words.adverb.has(tokens[i]?.lower ?? '') && tenses(i + 1) === 'past')
  const stop = tokens.findIndex(
    ({ text, lower }, i) =>
      i > day &&
      ((/^[,;:]$/.test(text) && !/^\p{N}/u.test(tokens[i + 1]?.text ?? '')) ||
        (words.joint.has(lower) && goesOn(i + 1))),
  )
  const begin = tokens[at + 1]?.start ?? 0
  const text = sentence.text.slice(begin, stop < 0 ? undefined : tokens[stop]?.start).trimEnd()
  return { ...sentence, text, start: sentence.start + begin }
}

/** A comma and a preposition may stand before a day. */
const PREPOSITION = 3
