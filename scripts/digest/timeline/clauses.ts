import type { DateMention } from '../../model/digest.ts'
import type { Language } from '../dates/knowledge.ts'
import type { Tenses } from '../dates/tense.ts'
import type { Token } from '../dates/tokens.ts'
import type { Sentence } from '../sentences/index.ts'
import { readWords } from './reading.ts'

/** A part of a sentence that tells of a day of its own, verbatim, with its own subject. */
export interface Clause {
  readonly sentence: Sentence
  readonly mentions: readonly DateMention[]
}

/**
 * A sentence as its main clauses where each tells of its own day: “The board met on Monday, and the crews left on Friday.”
 * gives two; it stays whole where a part has no subject, no verb or no date of its own.
 */
export function splitClauses(
  sentence: Sentence,
  mentions: readonly DateMention[],
  language: Language,
): readonly Clause[] {
  const whole = { sentence, mentions }
  if (mentions.length < 2) return [whole]
  const { tokens, tenses } = readWords(sentence, language)
  const starts = [0]
  tokens.forEach((_, at) => {
    const first = opensClause(tokens, at, tenses, whole, language)
    if (first !== undefined) starts.push(first)
  })
  const parts = starts.map((from, index) => cut(sentence, tokens, from, starts[index + 1] ?? tokens.length, mentions))
  const isWhole = parts.every(
    ({ mentions: own }, index) =>
      own.length > 0 &&
      tokens.some(
        (_, at) =>
          at >= (starts[index] ?? 0) &&
          at < (starts[index + 1] ?? tokens.length) &&
          isVerb(tokens, at, tenses, language.words),
      ),
  )
  return isWhole && parts.length > 1 ? parts : [whole]
}

/** A subject has at most so many tokens before its verb. */
const SUBJECT = 14

/** Where a clause begins whose separator stands at a place: “; the crews left”, “, and work is to begin”. */
function opensClause(
  tokens: readonly Token[],
  at: number,
  tenses: Tenses,
  whole: Clause,
  language: Language,
): number | undefined {
  const { words } = language
  const { text = '' } = tokens[at] ?? {}
  const joined = text === ',' && words.coordinate.has(tokens[at + 1]?.lower ?? '')
  if (text !== ';' && !joined) return undefined
  const joint = joined || words.coordinate.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const first = skipDay(tokens, joint, whole, language)
  const { text: word = '', lower = '' } = tokens[first] ?? {}
  // …, and in 2012, when thousands marched
  if (words.clause.has(lower) || words.relative.has(lower)) return undefined
  if (!/^\p{L}/u.test(word) || words.pronoun.has(lower) || words.preposition.has(lower) || tenses(first))
    return undefined
  let named = false
  for (let verb = first + 1; verb <= first + SUBJECT; verb++) {
    const isName = /^\p{Lu}/u.test(tokens[verb + 1]?.text ?? '')
    // the spokesman of the board, Ivo Rask, named
    if (/^[;:]$/.test(tokens[verb]?.text ?? ';') || (tokens[verb]?.text === ',' && !isName && !named)) return undefined
    if (tokens[verb]?.text === ',') named = isName
    if (isVerb(tokens, verb, tenses, words)) return joint
  }
  return undefined
}

/** Past “on 17 June” or “on Sunday, 7 July,” before a subject. */
function skipDay(tokens: readonly Token[], at: number, { sentence, mentions }: Clause, { words }: Language): number {
  if (!words.preposition.has(tokens[at]?.lower ?? '')) return at
  const start = sentence.start + (tokens[at + 1]?.start ?? 0)
  const mention = mentions.find((other) => other.start === start)
  if (!mention) return at
  const end = tokens.findIndex((token) => sentence.start + token.start >= start + mention.text.length)
  return tokens[end]?.text === ',' ? end + 1 : end
}

function isVerb(
  tokens: readonly Token[],
  at: number,
  tenses: Tenses,
  { present, scheduled }: Language['words'],
): boolean {
  const lower = tokens[at]?.lower ?? ''
  const tense = tenses(at)
  // “to charge” is no verb of its clause
  return tense === 'past' || tense === 'future' || present.has(lower) || scheduled.has(lower)
}

function cut(
  sentence: Sentence,
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly DateMention[],
): Clause {
  const begin = tokens[from]?.start ?? 0
  const end = to < tokens.length ? (tokens[to]?.start ?? 0) : sentence.text.length
  const piece = sentence.text.slice(begin, end)
  const text = to < tokens.length ? piece.replace(/[,;]\s+(?:\p{Ll}+\s+)?$/u, '') : piece
  const start = sentence.start + begin
  return {
    sentence: { ...sentence, text: text.trimEnd(), start },
    mentions: mentions.filter((mention) => mention.start >= start && mention.start < start + text.length),
  }
}
