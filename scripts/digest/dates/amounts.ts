import type { Expression } from './expression.ts'
import type { Language } from './knowledge.ts'
import type { Token } from './tokens.ts'

/** Figures from here on, and up to here, are more often years than amounts. */
const COMMON = [1900, 2035] as const
/** Before a plural only these are, and not the round ones: “2018 results”, but “1926 cases” and “2000 workers”. */
const COUNTED = [1950, 2035] as const
const ROUND = 100

/** Whether a figure alone is a year: “in 2000”, “the 2000 vote”, “2000–2050”, but not “$2000”, “2000 people”, “Flight 1900”. */
export function isNoAmount({ meaning, slots, tokens, from, to }: Expression, { words }: Language): boolean {
  if (meaning !== 'year' || to - from > 1 || slots.YEAR === undefined) return true
  if (isRange(tokens, from) || isRange(tokens, to + 1)) return true
  const before = tokens[from - 1]?.lower ?? ''
  const after = tokens[to]?.lower ?? ''
  const isOr = words.alternative.has(after) && isYear(tokens[to + 1])
  if (words.notYearAfter.has(before) || (words.notYearBefore.has(after) && !isOr)) return false
  const glued = /^[.,:/-]$/.test(before) && tokens[from - 1]?.end === tokens[from]?.start
  // “mid-2010”, but not the telephone number 212-555-1998
  if (glued) return before === '-' && !/^\d/.test(tokens[from - 2]?.text ?? '')
  const isLed = words.determiner.has(before) || before === "'s"
  if (!/^\d/.test(tokens[from]?.text ?? '')) return isLed || words.before.has(before)
  const year = Number(slots.YEAR)
  const isSure = words.inside.has(before)
  const isPlural = /^\p{Ll}+s$/u.test(tokens[to]?.text ?? '') && !words.countless.has(after)
  const isCounting = isPlural && (year < COUNTED[0] || year > COUNTED[1] || year % ROUND === 0)
  // “plans for 1777, when”, “the 1777 campaign”, but not “a total of 1500,”
  const ends = words.before.has(before) && year % ROUND !== 0 && /^[.,;:)]?$/.test(after)
  if (year < COMMON[0] || year > COMMON[1]) return (isSure || isLed || ends) && !isPlural
  return isSure || isLed || !isCounting
}

/** Whether a dash stands before this token and figures of a year on both sides of it. */
function isRange(tokens: readonly Token[], at: number): boolean {
  return /^[-–—]$/.test(tokens[at - 1]?.text ?? '') && isYear(tokens[at]) && isYear(tokens[at - 2])
}

function isYear(token: Token | undefined): boolean {
  return /^(1[5-9]|20)\d\d$/.test(token?.text ?? '')
}
