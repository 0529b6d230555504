import type { Expression } from './expression.ts'
import type { Language } from './language.ts'

type Guard = (expression: Expression, language: Language) => boolean

/** What tells a date from an amount, a name, a score or a habit; each says whether the expression may stand. */
const GUARDS: readonly Guard[] = [
  isOnce,
  isNoAmount,
  isNoVerb,
  isNoGivenName,
  isWhole,
  isNoScore,
  isNoBareSeason,
  isOnePeriod,
]

/** Whether words that look like a date are one. */
export function isDate(expression: Expression, language: Language): boolean {
  return GUARDS.every((guard) => guard(expression, language))
}

/** “every Friday” is a habit. */
function isOnce({ tokens, from }: Expression, { words }: Language): boolean {
  return !words('habit').has(tokens[from - 1]?.lower ?? '')
}

/** A year that stands alone: “in 2000”, “the 2000 vote”, but not “$2000”, “2000 people”, “Flight 1900”. */
function isNoAmount({ meaning, slots, tokens, from, to }: Expression, { words }: Language): boolean {
  if (meaning !== 'year' || to - from > 1 || slots.YEAR === undefined) return true
  const before = tokens[from - 1]
  const after = tokens[to]
  if (before && words('notYearAfter').has(before.lower)) return false
  if (after && (words('notYearBefore').has(after.lower) || after.lower === '°')) return false
  if (before && /^[.,:/]$/.test(before.text) && before.end === tokens[from]?.start) return false
  const year = Number(slots.YEAR)
  const led = words('before').has(before?.lower ?? '') || words('determiner').has(before?.lower ?? '')
  if (year < 1900 || year > 2035) return led && before?.text !== '-'
  const counted = /^\p{Ll}+s$/u.test(after?.text ?? '') && !/^(is|was|has|as|this)$/.test(after?.lower ?? '')
  return !counted || led || before?.lower === "'s"
}

/** “May 5” and “in May”, but not “May he” or “the women's March”. */
function isNoVerb(expression: Expression, { words }: Language): boolean {
  const { meaning, slots, tokens, from, to } = expression
  if (meaning !== 'month' || to - from > 1 || !words('ambiguousMonth').has(tokens[from]?.lower ?? '')) return true
  const before = tokens[from - 1]?.lower ?? ''
  const after = tokens[to]?.lower ?? ''
  if (after === 'on' && before === 'the') return false
  if (slots.MONTH === 5 && words('determiner').has(before)) return /^\p{Ll}/u.test(tokens[to]?.text ?? '')
  return words('before').has(before) || words('determiner').has(before) || after === "'s"
}

/** “in June”, but not “June Carter”. */
function isNoGivenName({ meaning, tokens, from, to }: Expression, { words }: Language): boolean {
  if (meaning !== 'month' || to - from > 1 || !words('nameMonth').has(tokens[from]?.lower ?? '')) return true
  const before = tokens[from - 1]
  if (words('before').has(before?.lower ?? '')) return true
  return !/^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? '') && !(/^\p{Lu}\p{Ll}/u.test(before?.text ?? '') && from > 1)
}

/** “Sept.” and “Sun” need a figure or a word such as “in” beside them. */
function isWhole({ slots, tokens, from }: Expression, { words }: Language): boolean {
  if (slots.SHORTWEEKDAY && !slots.DAY) return false
  return (
    !slots.SHORTMONTH ||
    slots.DAY !== undefined ||
    slots.YEAR !== undefined ||
    words('before').has(tokens[from - 1]?.lower ?? '')
  )
}

/** A time of day without a.m. or p.m. needs a word such as “at” before it: 3:45 may be a score. */
function isNoScore({ meaning, slots, tokens, from, to }: Expression, { words }: Language): boolean {
  if (meaning !== 'clock' || slots.HALF || slots.ZONE) return true
  if (!/\d/.test(tokens[from]?.text ?? ''))
    return words('before').has(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.lower === 'at'
  return (
    /^(at|by|until|till|from|around|about|after|before|a las|à|um)$/.test(tokens[from - 1]?.lower ?? '') &&
    to < tokens.length
  )
}

/** “in the spring”, but not “the spring of the lock”. */
function isNoBareSeason({ meaning, slots, tokens, from }: Expression, { words }: Language): boolean {
  if (meaning !== 'season' || slots.SHIFT !== undefined || slots.YEAR || slots.EDGE) return true
  return slots.year !== undefined || words('before').has(tokens[from - 1]?.lower ?? '')
}

/** “last week” is a date, “last minute” and “last weeks” are none. */
function isOnePeriod({ meaning, slots, tokens, to }: Expression): boolean {
  if (slots.UNIT === undefined) return true
  if (slots.UNIT === 'second' || slots.UNIT === 'minute') return false
  const plural = tokens[to - 1]?.lower !== slots.UNIT
  return (
    !plural ||
    slots.NUMBER !== undefined ||
    slots.this !== undefined ||
    meaning !== 'period' ||
    Number(slots.SHIFT) === 0
  )
}
