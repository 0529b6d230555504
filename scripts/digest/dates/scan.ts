import type { Expression } from './expression.ts'
import { isDate } from './guards.ts'
import type { Language } from './knowledge.ts'
import { matchAt } from './patterns.ts'
import { hasFigure, readTerm } from './terms.ts'
import type { Token } from './tokens.ts'

/** “the past two years” is read so that its words are not taken for dates, and is none. */
const DURATION = 'span'

/** At most so many tokens stand before the first telling one of a date: “the end of the year”. */
const LEAD = 4

/** The time expressions of a sentence, in order; names and amounts that look like dates are passed over. */
export function findExpressions(tokens: readonly Token[], language: Language): readonly Expression[] {
  const expressions: Expression[] = []
  let at = 0
  let telling = nextTelling(tokens, 0, language)
  while (telling < tokens.length) {
    at = Math.max(at, telling - LEAD)
    at = readAt(tokens, at, language, expressions)
    if (at > telling) telling = nextTelling(tokens, at, language)
  }
  return expressions
}

/** The first token from `at` on that has a figure or a telling word, or the number of tokens. */
function nextTelling(tokens: readonly Token[], at: number, { telling }: Language): number {
  let index = at
  for (let token = tokens[index]; token; token = tokens[++index])
    if (telling.has(token.lower) || hasFigure(token.lower)) break
  return index
}

/** Adds what begins at a token to `found`, and tells where to read on. */
function readAt(tokens: readonly Token[], at: number, language: Language, found: Expression[]): number {
  const name = readTerm('NAME', tokens, at, language)
  if (name) return name.next
  const match = matchAt(tokens, at, language)
  if (!match) return at + 1
  const expression = { meaning: match.meaning, slots: match.slots, tokens, from: at, to: match.next }
  if (!isDate(expression, language)) return at + 1
  if (expression.meaning === DURATION) return expression.to
  const first = findFirst(expression, found.at(-1)?.to ?? 0, language)
  const sibling = findSibling(expression, language)
  found.push(...(first ? [first] : []), expression, ...(sibling ? [sibling] : []))
  return sibling?.to ?? expression.to
}

/** The second day of “April 24 and 25”. */
function findSibling({ meaning, slots, tokens, to }: Expression, language: Language): Expression | undefined {
  if (meaning !== 'day' || !slots.MONTH || slots.YEAR || !/\d/.test(tokens[to - 1]?.text ?? '')) return undefined
  if (!language.words.joint.has(tokens[to]?.lower ?? '')) return undefined
  const day = readTerm('DAY', tokens, to + 1, language)
  const after = tokens[day?.next ?? 0]
  if (!day || /^(\p{Ll}+s|%|\p{Lu}.*)$/u.test(after?.text ?? '')) return undefined
  const year = after?.text === ',' ? readTerm('YEAR', tokens, day.next + 1, language) : undefined
  return {
    meaning,
    tokens,
    from: to + 1,
    to: year?.next ?? day.next,
    slots: { MONTH: slots.MONTH, ...day.slots, ...year?.slots },
  }
}

/** The first day of “from 14 to 17 June”, which the second one’s month and year are for, too. `free` is the first token that no date has. */
function findFirst(
  { meaning, slots, tokens, from }: Expression,
  free: number,
  { words }: Language,
): Expression | undefined {
  if (meaning !== 'day' || !slots.MONTH || slots.WEEKDAY || from - 2 < free) return undefined
  const [day, link, opening] = [tokens[from - 2], tokens[from - 1], tokens[from - 3]]
  const isRange = words.range.has(link?.lower ?? '') || words.joint.has(link?.lower ?? '')
  const figure = /^\d{1,2}$/.test(day?.text ?? '') ? Number(day?.text) : 0
  if (!isRange || figure < 1 || figure >= Number(slots.DAY) || !/^\d/.test(tokens[from]?.text ?? '')) return undefined
  if (
    opening &&
    !words.preposition.has(opening.lower) &&
    !words.between.has(opening.lower) &&
    !words.determiner.has(opening.lower)
  )
    return undefined
  return { meaning, tokens, from: from - 2, to: from - 1, slots: { ...slots, DAY: figure } }
}
