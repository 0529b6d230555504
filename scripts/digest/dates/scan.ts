import type { Expression } from './expression.ts'
import { isDate } from './guards.ts'
import type { Language } from './language.ts'
import { matchAt } from './patterns.ts'
import { keysOf, readTerm } from './terms.ts'
import type { Token } from './tokens.ts'

const JOINTS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'through',
  'until',
  '-',
  '–',
  '&',
  'y',
  'et',
  'und',
  'bis',
  'al',
  'au',
])

/** “the past two years” is read so that its words are not taken for dates, and is none. */
const DURATION = 'span'

/** The time expressions of a sentence, in order; names and amounts that look like dates are passed over. */
export function findExpressions(tokens: readonly Token[], language: Language): readonly Expression[] {
  const expressions: Expression[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    const keys = token ? keysOf(token, language) : []
    const name = keys.includes('NAME') ? readTerm('NAME', tokens, at, language) : undefined
    const match = name || keys.length === 0 ? undefined : matchAt(tokens, at, keys, language)
    const expression = match && { ...match, tokens, from: at, to: match.next }
    if (expression && isDate(expression, language)) {
      if (expression.meaning !== DURATION) expressions.push(expression)
      at = expression.to
      const sibling = findSibling(expression, language)
      if (sibling) {
        expressions.push(sibling)
        at = sibling.to
      }
    } else at = name?.next ?? at + 1
  }
  return expressions
}

/** The second day of “April 24 and 25”. */
function findSibling({ meaning, slots, tokens, to }: Expression, language: Language): Expression | undefined {
  if (meaning !== 'day' || !slots.MONTH || slots.YEAR || !/\d/.test(tokens[to - 1]?.text ?? '')) return undefined
  if (!JOINTS.has(tokens[to]?.lower ?? '')) return undefined
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
