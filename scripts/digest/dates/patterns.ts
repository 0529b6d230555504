import type { Language } from './knowledge.ts'
import type { Meaning, Slots, Step } from './slots.ts'
import { kindsOf, readTerm } from './terms.ts'
import type { Token } from './tokens.ts'

export interface Match {
  readonly meaning: Meaning
  readonly slots: Slots
  /** The first token after it. */
  readonly next: number
}

interface Growing extends Step {
  /** A mark leads here, and no date ends on a mark. */
  readonly mark: boolean
  readonly words: Map<string, Growing>
  readonly kinds: Map<string, Growing>
  end?: { readonly meaning: Meaning; readonly rank: number }
}

/** Reads the patterns of a language file, such as `WEEKDAY ,? MONTH DAY`, by their meanings. */
export function compilePatterns(source: Readonly<Record<string, readonly string[]>>): Step {
  const root = createStep(false)
  let rank = 0
  for (const [meaning, lines] of Object.entries(source))
    for (const line of lines) grow([root], line.split(' '), { meaning, rank: rank++ })
  return root
}

function createStep(mark: boolean): Growing {
  return { words: new Map(), kinds: new Map(), mark }
}

/** Adds a pattern below some steps: an optional term is taken or left out. */
function grow(steps: readonly Growing[], terms: readonly string[], end: NonNullable<Step['end']>): void {
  const [term, ...rest] = terms
  if (term === undefined) {
    for (const step of steps) if (!step.mark) step.end ??= end
    return
  }
  const optional = term.length > 1 && term.endsWith('?')
  const choices = (optional ? term.slice(0, -1) : term).split('|').filter(Boolean)
  const next = steps.flatMap((step) =>
    choices.map((choice) => {
      const ways = /^[A-Z]{2,}$/.test(choice) ? step.kinds : step.words
      const known = ways.get(choice) ?? createStep(/^[,-]$/.test(choice))
      ways.set(choice, known)
      return known
    }),
  )
  grow(optional ? [...steps, ...next] : next, rest, end)
}

/** The longest match of any pattern at a token, of equals the first in the file, or none. */
export function matchAt(tokens: readonly Token[], at: number, language: Language): Match | undefined {
  return walk(language.patterns, tokens, at, language, {}, undefined)?.match
}

interface Found {
  readonly match: Match
  readonly rank: number
}

function walk(
  { words, kinds, end }: Step,
  tokens: readonly Token[],
  at: number,
  language: Language,
  slots: Slots,
  found: Found | undefined,
): Found | undefined {
  let best = found
  if (end && (!best || at > best.match.next || (at === best.match.next && end.rank < best.rank)))
    best = { match: { meaning: end.meaning, slots, next: at }, rank: end.rank }
  const token = tokens[at]
  if (!token) return best
  const step = words.get(token.lower)
  if (step) best = walk(step, tokens, at + 1, language, { ...slots, [token.lower]: 1 }, best)
  if (kinds.size === 0) return best
  for (const kind of kindsOf(token, language)) {
    const on = kinds.get(kind)
    const read = on && readTerm(kind, tokens, at, language)
    if (read) best = walk(on, tokens, read.next, language, { ...read.slots, ...slots }, best)
  }
  return best
}
