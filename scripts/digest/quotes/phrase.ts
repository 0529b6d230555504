import type { Frame, Token } from './frame.ts'
import type { Words } from './words.ts'

/** A run of tokens, `to` excluded. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** The longest noun phrase looked for, in tokens. */
const REACH = 24

/** The noun phrase that begins at a token: `said | Jane Roe, a lawyer` gives `Jane Roe`. */
export function phraseAfter({ tokens, words }: Frame, from: number, end: number): Phrase | undefined {
  const first = tokens[from]
  if (!first || from >= end || first.kind !== 'word') return undefined
  if (isPronoun(first, words)) return { from, to: from + 1 }
  let to = from
  let named = false
  for (; to < Math.min(end, from + REACH); to++) {
    const token = tokens[to]
    if (!token || token.kind === 'quote') break
    if (token.kind === 'mark') {
      if (token.text === '&' && joinsNames(tokens, to)) continue
      const closing = closingBracket(tokens, to, end)
      if (closing < 0) break
      to = closing
      continue
    }
    if (words.binders.has(token.lower) && named) continue
    if (words.loose.has(token.lower) && named && describes(tokens, from, to, words)) continue
    if (token.lower === 'and' && named && joinsNames(tokens, to)) continue
    if (to > from && isTime(token, words)) break
    if (closesPhrase(token, words) || words.prepositions.has(token.lower)) break
    if (named && !isName(token) && words.say.has(token.lower)) break
    if (to > from && words.pronouns.has(token.lower)) break
    named ||= !words.determiners.has(token.lower)
  }
  while (to > from && isLoose(tokens[to - 1], words)) to--
  return to > from && named ? { from, to } : undefined
}

/** The noun phrase that ends before a token, not reaching back over `begin`: `In 2019 a second official | said` gives `a second official`. */
export function phraseBefore({ tokens, words }: Frame, end: number, begin: number): Phrase | undefined {
  const last = tokens[end - 1]
  if (!last || end <= begin) return undefined
  if (isPronoun(last, words)) return { from: end - 1, to: end }
  if (words.pronouns.get(last.lower) === 'object' && !words.determiners.has(last.lower) && last.text !== 'US')
    return undefined
  let from = end
  while (from > Math.max(begin, end - REACH)) {
    const token = tokens[from - 1]
    if (!token) break
    if (token.kind === 'quote') {
      // Marcia “Cia” Price
      if (
        from === end ||
        from - 1 <= begin ||
        token.text.includes(' ') ||
        !isName(tokens[from - 2]) ||
        !isName(tokens[from])
      )
        break
    } else if (token.text === '&' && from < end && joinsNames(tokens, from - 1)) {
      from--
      continue
    } else if (token.kind === 'mark') {
      const opening = openingBracket(tokens, from - 1, begin)
      if (opening < 0) break
      from = opening
      continue
    } else if (token.lower === 'and') {
      if (from === end || !joinsNames(tokens, from - 1)) break
    } else if (words.prepositions.has(token.lower)) {
      if (from - 1 <= begin || !takesPreposition(tokens, from - 1, words)) break
    } else if (closesPhrase(token, words) || (isPronoun(token, words) && !words.determiners.has(token.lower))) break
    else if (!isName(token) && from < end && isVerb(token, words)) break
    from--
    if (
      words.determiners.has(token.lower) &&
      !words.prepositions.has(tokens[from - 1]?.lower ?? '') &&
      !words.determiners.has(tokens[from - 1]?.lower ?? '')
    )
      break
  }
  return trim(tokens, from, end, words)
}

function trim(tokens: readonly Token[], from: number, to: number, words: Words): Phrase | undefined {
  let begin = from
  for (; begin < to; begin++) {
    const token = tokens[begin]
    if (!token) break
    const next = tokens[begin + 1]
    const opensTime = isTime(next, words) && begin + 1 < to && words.determiners.has(token.lower)
    if (
      opensTime ||
      isTime(token, words) ||
      (words.adverbs.has(token.lower) && !words.determiners.has(token.lower)) ||
      words.prepositions.has(token.lower) ||
      words.joiners.has(token.lower)
    )
      continue
    break
  }
  return begin < to ? { from: begin, to } : undefined
}

const isVerb = (token: Token, words: Words): boolean => words.say.has(token.lower) || words.judge.has(token.lower)

/** Whether a word ends a noun phrase: an auxiliary, a conjunction or a relative pronoun. */
function closesPhrase(token: Token, words: Words): boolean {
  const { lower } = token
  if (words.determiners.has(lower) && !words.relatives.has(lower)) return false
  return (
    words.auxiliaries.has(lower) ||
    words.joiners.has(lower) ||
    words.relatives.has(lower) ||
    (words.participle.has(lower) && !isName(token))
  )
}

export function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text[0] !== token.lower[0]
}

export function isTime(token: Token | undefined, words: Words): boolean {
  return token !== undefined && words.times.has(token.lower) && token.text !== 'May'
}

/** Also with its verb: `he’s`, `they’ve`. */
export function isPronoun(token: Token | undefined, words: Words): boolean {
  const kind = token && words.pronouns.get(token.lower.replace(/['’].*$/, ''))
  return kind !== undefined && kind !== 'relative' && kind !== 'object'
}

/** Whether a preposition after a word binds to it: `a lawyer for`, `officials in`, but not `turned to`. */
function takesPreposition(tokens: readonly Token[], at: number, words: Words): boolean {
  const before = tokens[at - 1]
  const preposition = tokens[at]?.lower ?? ''
  if (before?.kind !== 'word' || closesPhrase(before, words) || isTime(before, words)) return false
  if (preposition === 'of') return true
  // officials in Baghdad, but not: officials in a statement
  if (!words.binders.has(preposition) && !isName(tokens[at + 1])) return false
  return words.roles.has(before.lower) || words.bodies.has(before.lower) || words.nouns.has(before.lower)
}

function isLoose(token: Token | undefined, words: Words): boolean {
  return (
    token !== undefined &&
    (words.binders.has(token.lower) ||
      words.loose.has(token.lower) ||
      words.determiners.has(token.lower) ||
      words.adverbs.has(token.lower) ||
      token.lower === 'and')
  )
}

/** Whether the phrase so far describes rather than names, and so may go on with “in”, “from”: `a lawyer from Texas`. */
function describes(tokens: readonly Token[], from: number, to: number, words: Words): boolean {
  const last = tokens[to - 1]
  return (
    !isName(last) &&
    last !== undefined &&
    words.determiners.has(tokens[from]?.lower ?? '') &&
    words.roles.has(last.lower) &&
    isName(tokens[to + 1])
  )
}

function joinsNames(tokens: readonly Token[], and: number): boolean {
  return isName(tokens[and - 1]) && isName(tokens[and + 1])
}

function closingBracket(tokens: readonly Token[], open: number, end: number): number {
  if (tokens[open]?.text !== '(') return -1
  for (let at = open + 1; at < Math.min(end, open + 8); at++) if (tokens[at]?.text === ')') return at
  return -1
}

function openingBracket(tokens: readonly Token[], close: number, begin: number): number {
  if (tokens[close]?.text !== ')') return -1
  for (let at = close - 1; at >= Math.max(begin, close - 8); at--) if (tokens[at]?.text === '(') return at
  return -1
}
