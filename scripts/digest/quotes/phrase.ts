import type { Frame } from './frame.ts'
import { isName, isPronoun, isTime, type Token } from './token.ts'

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
  if (isPronoun(first)) return { from, to: from + 1 }
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
    if (token.is.binder && named) continue
    if (token.is.loose && named && describes(tokens, from, to)) continue
    if (token.is.and && named && joinsNames(tokens, to)) continue
    if (to > from && isTime(token) && !isWithinName(tokens, to)) break
    // said | the ruling
    const isGerund = token.is.participle && tokens[to - 1]?.is.determiner === true
    // disse | a prefeita: an article that looks like a preposition
    const isArticle = to === from && token.is.determiner && token.is.preposition
    if ((closesPhrase(token) && !isGerund) || (token.is.preposition && !isArticle)) break
    if (named && !isName(token) && token.is.say && !isNounOf(tokens, from, to)) break
    if (to > from && (token.is.pronoun || isTail(tokens, to))) break
    // сообщил Петров | журналистам
    if (!words.hasArticles && isName(tokens[to - 1]) && to > from && !isName(token) && !isDescription(token)) break
    named ||= !token.is.determiner
  }
  while (to > from && isLoose(tokens[to - 1])) to--
  return to > from && named ? { from, to } : undefined
}

/** The noun phrase that ends before a token, not reaching back over `begin`: `In 2019 a second official | said` gives `a second official`. */
export function phraseBefore({ tokens, words }: Frame, end: number, begin: number): Phrase | undefined {
  const last = tokens[end - 1]
  if (!last || end <= begin) return undefined
  if (isPronoun(last)) return { from: end - 1, to: end }
  if (last.is.pronoun === 'object' && !last.is.determiner && last.text !== 'US') return undefined
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
    } else if (token.is.and) {
      if (from === end || !joinsNames(tokens, from - 1)) break
    } else if (token.is.preposition) {
      if (from - 1 <= begin || !takesPreposition(tokens, from - 1)) break
    } else if (closesPhrase(token) || (isPronoun(token) && !token.is.determiner)) break
    // Roe signed | papers that state
    else if (from < end && PAST.test(token.text) && isName(tokens[from - 2])) break
    else if (!isName(token) && from < end && isVerb(token) && !(token.is.noun && tokens[from - 2]?.is.determiner)) break
    from--
    // Jan | de | Vries
    if (!words.capitalNouns && token.is.particle && isName(tokens[from - 1])) continue
    if (token.is.determiner && !tokens[from - 1]?.is.preposition && !tokens[from - 1]?.is.determiner) break
  }
  return trim(tokens, from, end)
}

function trim(tokens: readonly Token[], from: number, to: number): Phrase | undefined {
  let begin = passTime(tokens, from, to)
  for (; begin < to; begin++) {
    const token = tokens[begin]
    if (!token) break
    const next = tokens[begin + 1]
    const opensTime =
      isTime(next) && begin + 1 < to && token.is.determiner && !(isName(next) && isName(tokens[begin + 2]))
    if (
      opensTime ||
      isTime(token) ||
      (token.is.adverb && !token.is.determiner) ||
      token.is.preposition ||
      token.is.joiner
    )
      continue
    break
  }
  // court papers | filed last week
  for (let at = begin + 1; at < to; at++) if (isTail(tokens, at)) return { from: begin, to: at }
  return begin < to ? { from: begin, to } : undefined
}

/** `filed`, `signed`, but not “need” */
const PAST = /^(?:(?!\p{Ll}*eed$)\p{Ll}{2,}ed|seen|shown|written|sent|made|given|drawn)$/u

/** Whether a word belongs to what somebody is called: a title, a role, a particle. */
function isDescription({ is }: Token): boolean {
  return is.title || is.role || is.particle || is.body
}

/** Whether a participle goes on after several things or a body: `court papers | filed`, `a statement | posted`. */
function isTail(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.capital || !PAST.test(tokens[at]?.text ?? '')) return false
  return (before.is.body || /[^su]s$/.test(before.lower)) && !before.is.determiner
}

/** The token after a time that a phrase opens with: `the same day | Iran`, `two days later | the ministry`. */
export function passTime(tokens: readonly Token[], from: number, to: number): number {
  let begin = from
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || (isName(token) && !isTime(token) && !token.is.determiner)) break
    if (isSpan(token)) begin = at + 1
    else if (!isTime(token) && !token.is.determiner && !/^\d+$/.test(token.text)) break
  }
  return begin < to ? begin : from
}

/** Whether a word tells a length or a place of time: `day`, `later`. */
export function isSpan(token: Token | undefined): boolean {
  return token?.is.span === true && !token.capital
}

/** Sydney | Morning | Herald */
function isWithinName(tokens: readonly Token[], at: number): boolean {
  return isName(tokens[at - 1]) && isName(tokens[at]) && isName(tokens[at + 1])
}

/** An FDA | report: a noun, since a name in capitals with an article is no subject yet. */
function isNounOf(tokens: readonly Token[], from: number, at: number): boolean {
  const name = tokens[at - 1]?.text ?? ''
  return (
    tokens[at]?.is.noun === true &&
    at === from + 2 &&
    tokens[from]?.is.determiner === true &&
    name === name.toUpperCase()
  )
}

const isVerb = (token: Token): boolean => token.is.say || token.is.judge

/** Whether a word ends a noun phrase: an auxiliary, a conjunction or a relative pronoun. */
function closesPhrase(token: Token): boolean {
  const { is } = token
  if (is.determiner && !is.relative) return false
  return is.auxiliary || is.joiner || is.relative || (is.participle && !isName(token))
}

/** Whether a preposition after a word binds to it: `a lawyer for`, `officials in`, but not `turned to`. */
function takesPreposition(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word' || closesPhrase(before) || isTime(before)) return false
  if (tokens[at]?.lower === 'of') return true
  // officials in Baghdad, but not: officials in a statement
  if (!tokens[at]?.is.binder && !isName(tokens[at + 1])) return false
  return before.is.role || before.is.body || before.is.noun
}

function isLoose(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.is.binder || token.is.loose || token.is.determiner || token.is.adverb || token.is.and)
  )
}

/** Whether the phrase so far describes rather than names, and so may go on with “in”, “from”: `a lawyer from Texas`. */
function describes(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]
  return (
    last !== undefined &&
    !isName(last) &&
    last.is.role &&
    tokens[from]?.is.determiner === true &&
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
