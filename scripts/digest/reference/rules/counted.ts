import type { Reading } from '../reading.ts'
import { openingOf, stemOf } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** “Two were hurt”, “Both have left”, “Others said”, “the two”. */
export const pointsAtCounted: Rule = (reading) => {
  const { tokens, lists } = reading
  for (let at = 0; at < tokens.length; at++) {
    const { lower, text } = tokens[at] ?? { lower: '', text: '' }
    if (lists.article.has(lower) && lists.pair.has(tokens[at + 1]?.lower ?? '') && isBarePair(reading, at))
      return `${text} ${tokens[at + 1]?.text}`
    if (lists.counting.has(lower) && isBareCount(reading, at)) return text
    if (lists.article.has(lower) && isBareOrdinal(reading, at + 1)) return `${text} ${tokens[at + 1]?.text}`
    if (lists.article.has(lower) && isOne(reading, at)) return `${text} ${tokens[at + 1]?.text}`
  }
  return undefined
}

/** The same of what opens the sentence. */
export const opensCounted: Rule = (reading) => {
  const first = openingOf(reading)
  const opening = reading.tokens.slice(0, first + TOGETHER)
  const found = pointsAtCounted({ ...reading, tokens: opening })?.split(' ', 1)[0]
  return opening.slice(first, first + NEAR).some(({ text }) => text === found) ? found : undefined
}

/** So many tokens tell whether a count at their head is bare. */
const TOGETHER = 12

/** “Together the two” opens with them, too. */
const NEAR = 2

/** Further on in a sentence “another” counts on from what it told itself. */
const OPENING = 3

/** “Another ship”, “a second one”, where neither the headline nor the sentence tells of a first. */
export const countsOn: Rule = (reading) => {
  const { tokens, lists, isNoun } = reading
  for (let at = 0; at < tokens.length; at++) {
    const { lower, text } = tokens[at] ?? { lower: '', text: '' }
    if (lists.further.has(lower) && at < OPENING && !isTold(reading, at + 1)) return text
    if (lists.added.has(lower) && at === openingOf(reading) && isNoun(at + 1) && !isTold(reading, at + 1)) return text
    const before = tokens[at - 1]
    if (lists.certain.has(lower) && /^an?$/.test(before?.lower ?? '') && isCounting(reading, at + 1))
      return `${before?.text} ${text}`
  }
  return undefined
}

/** “fired at a third that was watching”, “a second.”: the noun is left out. */
export const countsBare: Rule = ({ tokens, lists }) => {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      lists.certain.has(lower) && /^an?$/.test(tokens[i - 1]?.lower ?? '') && isBare(tokens[i + 1], lists),
  )
  return at < 0 ? undefined : `${tokens[at - 1]?.text} ${tokens[at]?.text}`
}

function isBare(token: Reading['tokens'][number] | undefined, { boundary }: Reading['lists']): boolean {
  return boundary.has(token?.lower ?? '') || /^[.,;]$/.test(token?.text ?? '')
}

/** “the two countries” may be told in the headline or before, “the two leading” nobody; “the two who” are told by what follows. */
function isBarePair(reading: Reading, at: number): boolean {
  const { tokens, lists, isName, isNoun } = reading
  // Four ships damaged | two of the four
  if (reading.headline.stems.has(stemOf(tokens[at + 1]?.lower ?? ''))) return false
  // the two-thirds, the former governor
  if (
    tokens[at + 2]?.text === '-' ||
    (lists.former.has(tokens[at + 1]?.lower ?? '') && (isNoun(at + 2) || isName(at + 2)))
  )
    return false
  let head = at + 2
  while (isName(head)) head++
  if (lists.after.has(tokens[head]?.lower ?? '') || (head > at + 2 && !isNoun(head))) return false
  if (!isNoun(head)) return !lists.period.has(tokens[head]?.lower ?? '')
  // the two cardinal pillars of trade
  let end = head
  while (isNoun(end + 1)) end++
  return !isTold(reading, head) && !lists.after.has(tokens[end + 1]?.lower ?? '')
}

/** “The older one has”, “the ones that”, where no noun before it says one of what. */
function isOne({ tokens, lists, isNoun, isVerb }: Reading, at: number): boolean {
  let one = at + 1
  while (one < at + NOUNS && (isNoun(one) || isVerb(one))) one++
  const told = tokens.slice(0, at).some((_, i) => isNoun(i))
  return !told && lists.one.has(tokens[one]?.lower ?? '') && !isNoun(one + 1) && tokens[one + 1]?.lower !== 'of'
}

/** “The first would be to reopen it”: the first what? */
function isBareOrdinal({ tokens, lists }: Reading, at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return (lists.certain.has(lower) || lists.ordinal.has(lower)) && lists.auxiliary.has(tokens[at + 1]?.lower ?? '')
}

/** Two nouns that “both” joins stand within so many tokens. */
const NOUNS = 4

/** A count whose noun is left out: a verb follows it, or the sentence ends. Two named before are not left out: “Iran and Iraq both said”. */
function isBareCount(reading: Reading, at: number): boolean {
  const { tokens, lists, isName, isNoun, isVerb } = reading
  const lower = tokens[at]?.lower ?? ''
  const opensClause =
    at === 0 || /^[,;:“"—–]$/.test(tokens[at - 1]?.text ?? '') || lists.stop.has(tokens[at - 1]?.lower ?? '')
  if (lower === 'both' || lower === 'neither' || lower === 'either') {
    const reach = isNoun(at + 1) ? NOUNS : tokens.length
    const joins = tokens
      .slice(at + 1, at + 1 + reach)
      .some((token) => token.lower === 'and' || token.lower === 'or' || token.lower === 'nor')
    if (joins) return false
    return isNoun(at + 1)
      ? !(at > 0 && lists.paired.has(tokens[at + 1]?.lower ?? '')) && !isTold(reading, at + 1)
      : !tokens.slice(0, at).some((_, i) => isName(i) || isNoun(i))
  }
  // on 17 August others set fire to a plant
  const isTime = (i: number) => lists.period.has(tokens[i]?.lower ?? '')
  if (lower === 'others' && !tokens.slice(0, at).some((_, i) => isName(i) || (isNoun(i) && !isTime(i)))) return true
  if (!opensClause || /^(?:an?|the)$/.test(tokens[at - 1]?.lower ?? '')) return false
  const told = tokens.slice(0, at).some((_, i) => isName(i) || isNoun(i))
  if (told) return false
  // All five of them
  const after = lists.counting.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const next = tokens[after]?.lower ?? ''
  if (lower === 'others' || next === 'others') return true
  if (next === 'of') return lists.deictic.has(tokens[after + 1]?.lower ?? '')
  return isVerb(at + 1) || lists.auxiliary.has(next)
}

/** “a second boat”, “a further 300 pieces”, but not “a third of the town”. */
function isCounting(reading: Reading, at: number): boolean {
  const isFigure = /^\p{N}/u.test(reading.tokens[at]?.text ?? '')
  return isFigure || isBare(reading.tokens[at], reading.lists) || (reading.isNoun(at) && !isTold(reading, at))
}

/** Whether a noun, or the end of its phrase, stands in the headline or earlier in the sentence. */
function isTold({ tokens, headline, isNoun, isName }: Reading, at: number): boolean {
  for (let i = at; i < tokens.length && (isNoun(i) || isName(i)); i++) {
    const stem = stemOf(tokens[i]?.lower ?? '')
    if (
      headline.stems.has(stem) ||
      headline.kin.has(stem) ||
      tokens.slice(0, at).some((token, j) => isNoun(j) && stemOf(token.lower) === stem)
    )
      return true
  }
  return false
}
