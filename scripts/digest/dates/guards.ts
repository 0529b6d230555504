import { isNoAmount } from './amounts.ts'
import type { Expression } from './expression.ts'
import { isHanNumeral } from './figures/han.ts'
import type { Language } from './knowledge.ts'
import type { Token } from './tokens.ts'

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
  isNoSurname,
  isNoNoun,
  isInFigures,
]

/** Whether words that look like a date are one. */
export function isDate(expression: Expression, language: Language): boolean {
  return GUARDS.every((guard) => guard(expression, language))
}

/** “every Friday” is a habit, “half a century ago” no whole one. */
function isOnce({ slots, tokens, from }: Expression, { words }: Language): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  return !words.habit.has(before) && (slots.UNIT === undefined || !words.fraction.has(before))
}

/** “May 5” and “in May”, but not “May he” or “the women's March”. */
function isNoVerb(expression: Expression, { words }: Language): boolean {
  const { meaning, slots, tokens, from, to } = expression
  if (meaning !== 'month' || to - from > 1 || !words.ambiguousMonth.has(tokens[from]?.lower ?? '')) return true
  const before = tokens[from - 1]?.lower ?? ''
  const after = tokens[to]?.lower ?? ''
  if (slots.MONTH === 5 && words.determiner.has(before)) return /^\p{Ll}/u.test(tokens[to]?.text ?? '')
  return words.before.has(before) || words.determiner.has(before) || after === "'s"
}

/** “in June”, but not “June Carter”. */
function isNoGivenName({ meaning, tokens, from, to }: Expression, language: Language): boolean {
  const { words } = language
  // Challenger, Gray & Christmas
  if (tokens[from - 1]?.text === '&' && isName(tokens[from - 2]) && (meaning === 'holiday' || meaning === 'season'))
    return false
  const { text: month = '', lower = '' } = tokens[from] ?? {}
  // Julio Rivas, where months are written small
  const mayBeName = words.nameMonth.has(lower) || (month !== lower && !language.capitals && !language.nounCapitals)
  if (meaning !== 'month' || to - from > 1 || !mayBeName) return true
  const before = tokens[from - 1]
  if (words.inside.has(before?.lower ?? '')) return true
  return !isName(tokens[to]) && (from < 2 || !isName(before))
}

/** “Sept.” and “Sun” need a figure, or a word such as “in”, beside them: Jan is also a name. */
function isWhole({ slots, tokens, from, to }: Expression, { words }: Language): boolean {
  if (slots.SHORTWEEKDAY && !slots.DAY) return false
  if (!slots.SHORTMONTH || slots.DAY !== undefined || slots.YEAR !== undefined || slots.SHIFT !== undefined) return true
  return words.inside.has(tokens[from - 1]?.lower ?? '') && !/^\p{Lu}/u.test(tokens[to]?.text ?? '')
}

/** A time of day without a.m. or p.m. needs a word such as “at” before it: 3:45 may be a score. */
function isNoScore({ meaning, slots, tokens, from, to }: Expression, { words }: Language): boolean {
  if (meaning !== 'clock') return true
  if (isStretch(tokens, from, to)) return false
  if (slots.HALF || slots.ZONE) return true
  const before = tokens[from - 1]?.lower ?? ''
  return words.clockBefore.has(before) && to < tokens.length
}

/** “from 6 a.m. to midnight” tells hours of work, not a moment. */
function isStretch(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.lower === 'from') return tokens[to]?.lower === 'to'
  return tokens[from - 1]?.lower === 'to' && /^\d|m\.?$/.test(tokens[from - 2]?.lower ?? '')
}

/** “in the spring”, but not “after the fall of the king”. */
function isNoBareSeason({ meaning, slots, tokens, from, to }: Expression, { words }: Language): boolean {
  if (meaning !== 'season' || slots.SHIFT !== undefined || slots.YEAR || slots.EDGE) return true
  if (tokens[to]?.lower === 'of') return false
  return slots.year !== undefined || words.before.has(tokens[from - 1]?.lower ?? '')
}

/** “last week” is a date; “last minute”, “last weeks”, “an hour later” and “the end of the day” are none. */
function isOnePeriod({ meaning, slots, tokens, from, to }: Expression, { words }: Language): boolean {
  if (slots.UNIT === undefined) return true
  if (slots.UNIT === 'second' || slots.UNIT === 'minute') return false
  if (slots.UNIT === 'hour') return meaning === 'ago'
  if (slots.UNIT === 'day' && meaning === 'period') return false
  const plural = tokens.slice(from, to).some(({ lower }) => words.plural.has(lower))
  return (
    !plural ||
    slots.NUMBER !== undefined ||
    slots.this !== undefined ||
    meaning !== 'period' ||
    Number(slots.SHIFT) === 0
  )
}

/** “at Christmas”, but not “Johnnie Christmas”, “Easter Island”, “Halloween 2” or the film “Independence Day”. */
function isNoSurname({ meaning, tokens, from, to }: Expression, { capitals, words }: Language): boolean {
  if (meaning !== 'holiday' || !capitals) return true
  if (/^\d{1,2}$|^["”’»]$/.test(tokens[to]?.text ?? '')) return false
  if (to - from === 1 && isAttribute(tokens, from, to, words)) return false
  return !isName(tokens[to]) && (from < 2 || !isName(tokens[from - 1]))
}

/** “a string of Christmas lights”, but not “on Christmas morning”, “Christmas is near” or “left Christmas following a quarrel”. */
function isAttribute(tokens: readonly Token[], from: number, to: number, words: Language['words']): boolean {
  const after = tokens[to]
  if (!after || !/^\p{Ll}{3,}(?<!ing)$/u.test(after.text) || words.preposition.has(tokens[from - 1]?.lower ?? ''))
    return false
  return ![words.before, words.inside, words.small, words.present, words.past].some((list) => list.has(after.lower))
}

function isName(token: Token | undefined): boolean {
  return /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')
}

/** “mañana” is tomorrow, “la mañana” the morning; “morgen” is tomorrow, “Morgen” the morning. */
function isNoNoun({ meaning, tokens, from }: Expression, { words, nounCapitals }: Language): boolean {
  if (meaning !== 'relativeDay') return true
  if (nounCapitals && from > 0 && /^\p{Lu}/u.test(tokens[from]?.text ?? '')) return false
  return !words.determiner.has(tokens[from - 1]?.lower ?? '')
}

/** “3日” is a day of the month, “三日” may be three days. */
function isInFigures({ meaning, slots, tokens, from }: Expression): boolean {
  return meaning !== 'monthDay' || slots.SHIFT !== undefined || !isHanNumeral(tokens[from]?.lower ?? '')
}
