import type { Expression } from './expression.ts'
import type { Language } from './knowledge.ts'
import { isFuture, isScheduled, parts, type Tense, type Tenses, tenseOf } from './tense.ts'
import { YEARLESS } from './years.ts'

/** The side of the day of publication that a date points to which does not say its year. */
export interface Leaning {
  readonly tense: Tense
  /** Whether the text leaves no doubt of it: “since May”, “in May they met”. */
  readonly sure: boolean
}

/** How many tokens of a clause are read on either side. */
const REACH = 20

/** Where an expression points; what lacks a year is to come only where its own clause says so, and else is the nearest. */
export function leaningOf(expression: Expression, tenses: Tenses, language: Language): Leaning {
  const tense = tenseOf(expression, tenses, language)
  if (!YEARLESS.has(expression.meaning)) return { tense, sure: true }
  if (expression.meaning === 'day' && isScheduled(expression.tokens, expression.from, language))
    return { tense: 'future', sure: false }
  if (tense === 'future')
    return isToCome(expression, tenses, language) ? { tense, sure: false } : { tense: 'unknown', sure: false }
  return { tense, sure: tense === 'past' && isOver(expression, tenses, language) }
}

/**
 * Whether the clause of an expression says itself that it is to come: “will meet on 20 May”, “on 20 May it is to meet”.
 * A future in a neighbouring clause does not count: “let it go on 15 August, on a promise that it would not sail”.
 */
function isToCome({ tokens, from, to }: Expression, tenses: Tenses, language: Language): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !parts(tokens[at], language); at--) {
    if (isFuture(tokens, at, language)) return true
    if (tenses(at) === 'past') return false
  }
  const first = tokens[to]?.text === ',' ? to + 1 : to
  for (let at = first; at < Math.min(tokens.length, to + REACH) && !parts(tokens[at], language); at++) {
    if (tenses(at) === 'past') return false
    if (isFuture(tokens, at, language)) return true
  }
  return false
}

/**
 * Whether the clause of an expression says itself that it is over: “since May”, “they met in May”.
 * “The board said” tells when it was said: “the loan is due in May, the board said”, but “in May, the board said”.
 */
function isOver({ meaning, tokens, from, to }: Expression, tenses: Tenses, language: Language): boolean {
  const { report, pastBefore, preposition } = language.words
  const before = tokens[from - 1]?.lower ?? ''
  if (pastBefore.has(before)) return true
  // “bought wheat for April shipment” has the month of the shipment.
  if (meaning === 'month' && !preposition.has(before)) return false
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !parts(tokens[at], language); at--) {
    const isReport = report.has(tokens[at]?.lower ?? '')
    if (tenses(at) === 'past' && (!isReport || from - at <= NEAR)) return true
    if (tenses(at) === 'future') return false
  }
  const first = tokens[to]?.text === ',' ? to + 1 : to
  for (let at = first; at < Math.min(tokens.length, to + REACH) && !parts(tokens[at], language); at++) {
    if (tenses(at) === 'past' && (!report.has(tokens[at]?.lower ?? '') || from <= 1)) return true
    if (tenses(at) === 'future') return false
  }
  return false
}

/** A date so close after “said” is that of the saying. */
const NEAR = 2
