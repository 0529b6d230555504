import type { DateMention } from '../../model/digest.ts'
import type { Language } from '../dates/language.ts'
import { readTenses } from '../dates/tense.ts'
import { tokenize } from '../dates/tokens.ts'
import type { Sentence } from '../sentences/index.ts'

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
    ({ text, lower }, at) =>
      /^[;:]$/.test(text) ||
      (text === ',' &&
        (language.words.coordinate.has(tokens[at + 1]?.lower ?? '') ||
          language.words.clause.has(tokens[at + 1]?.lower ?? ''))) ||
      (at > 0 && language.words.relative.has(lower) && false),
  )
  const end = stop < 0 ? rest.length : (tokens[stop]?.start ?? rest.length)
  const own = stop < 0 ? tokens : tokens.slice(0, stop)
  const first = own[0]?.lower ?? ''
  if (language.words.pronoun.has(first) || !own.some((_, at) => at > 0 && tenses(at) !== undefined)) return undefined
  return { ...sentence, text: rest.slice(begin, end), start: mention.start + mention.text.length + begin }
}
