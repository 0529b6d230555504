import type { Language } from './language.ts'
import { readTerm } from './terms.ts'
import type { Token } from './tokens.ts'

/** What an expression means, and so who resolves it. */
export type Meaning = string

/** What the terms of a pattern found: `{ WEEKDAY: 3, PART: 'TNI' }`. */
export type Slots = Readonly<Record<string, string | number>>

interface Term {
  readonly kinds: readonly string[]
  /** Words that stand for themselves. */
  readonly words: readonly string[]
  readonly optional: boolean
}

interface Pattern {
  readonly meaning: Meaning
  readonly terms: readonly Term[]
}

/** Patterns by what they can begin with: a class or a word. */
export type Patterns = ReadonlyMap<string, readonly Pattern[]>

export interface Match {
  readonly meaning: Meaning
  readonly slots: Slots
  /** The first token after it. */
  readonly next: number
}

/** Reads the patterns of a language file, `WEEKDAY ,? MONTH DAY`, so that each is tried only where it can begin. */
export function compilePatterns(source: Readonly<Record<string, readonly string[]>>): Patterns {
  const patterns = new Map<string, Pattern[]>()
  for (const [meaning, lines] of Object.entries(source)) {
    for (const line of lines) {
      const pattern = { meaning, terms: line.split(' ').map(readPatternTerm) }
      for (const key of beginnings(pattern)) patterns.set(key, [...(patterns.get(key) ?? []), pattern])
    }
  }
  return patterns
}

/** The longest match of any pattern at a token, or none. */
export function matchAt(
  tokens: readonly Token[],
  at: number,
  keys: Iterable<string>,
  language: Language,
): Match | undefined {
  let best: Match | undefined
  for (const key of keys) {
    for (const { meaning, terms } of language.patterns.get(key) ?? []) {
      const found = matchTerms(tokens, at, terms, 0, language)
      if (found && found.next > (best?.next ?? 0)) best = { meaning, ...found }
    }
  }
  return best
}

function matchTerms(
  tokens: readonly Token[],
  at: number,
  terms: readonly Term[],
  index: number,
  language: Language,
): Omit<Match, 'meaning'> | undefined {
  const term = terms[index]
  if (!term) return { slots: {}, next: at }
  const read = readOne(tokens, at, term, language)
  if (read) {
    const rest = matchTerms(tokens, read.next, terms, index + 1, language)
    if (rest) return { slots: { ...rest.slots, ...read.slots }, next: rest.next }
  }
  return term.optional ? matchTerms(tokens, at, terms, index + 1, language) : undefined
}

function readOne(
  tokens: readonly Token[],
  at: number,
  term: Term,
  language: Language,
): Omit<Match, 'meaning'> | undefined {
  const word = tokens[at]?.lower
  if (word !== undefined && term.words.includes(word)) return { slots: { [word]: 1 }, next: at + 1 }
  for (const kind of term.kinds) {
    const read = readTerm(kind, tokens, at, language)
    if (read) return read
  }
  return undefined
}

function readPatternTerm(text: string): Term {
  const optional = text.length > 1 && text.endsWith('?')
  const words = (optional ? text.slice(0, -1) : text).split('|').filter(Boolean)
  const isKind = (word: string) => /^[A-Z]{2,}$/.test(word)
  return { kinds: words.filter(isKind), words: words.filter((word) => !isKind(word)), optional }
}

function beginnings({ terms }: Pattern): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { kinds, words, optional } of terms) {
    for (const key of [...kinds, ...words]) keys.add(key)
    if (!optional) break
  }
  return keys
}
