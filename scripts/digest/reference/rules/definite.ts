import { type Reading, stemOf } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** “The designation took effect”, “took up the phrase”; not “the attack on the port”, “the freighter Halcyon”, “the weather”, nor what the headline told. */
export const pointsAtDefinite: Rule = (reading) => {
  const { tokens, quoted, lists } = reading
  for (let at = 0; at < tokens.length; at++) {
    if (quoted[at] || !lists.article.has(tokens[at]?.lower ?? '')) continue
    const phrase = untoldAt(reading, at)
    if (phrase) return phrase
  }
  return undefined
}

/** The same of the subject alone: “The designation took effect”; not “The town had built a pier” or “The firm’s head, Ivo Rask,”. */
export const opensDefinite: Rule = (reading) => {
  const { tokens, quoted, lists } = reading
  const first = tokens.findIndex(({ text, lower }) => !lists.opener.has(lower) && /^[\p{L}\p{N}]/u.test(text))
  if (quoted[first] || !lists.article.has(tokens[first]?.lower ?? '')) return undefined
  const phrase = untoldAt(reading, first)
  const end = endOfPhrase(reading, first + 1)
  const isOwner = tokens[end]?.lower === "'s"
  return isOwner || lists.office.has(tokens[end - 1]?.lower ?? '') ? undefined : phrase
}

/** The phrase that an article begins, where nobody has told what it is. */
function untoldAt(reading: Reading, at: number): string | undefined {
  const end = endOfPhrase(reading, at + 1)
  if (end === at + 1 || !isUntold(reading, at, end)) return undefined
  return reading.tokens
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ')
}

/** The first token after the nouns and their attributes that an article stands before; “proposed” right after it is an attribute. */
function endOfPhrase({ tokens, isNoun, isName, isVerb, lists }: Reading, from: number): number {
  let at = from
  while (at < tokens.length) {
    // Before the agreement | Iran had
    if (isName(at) && at > from && isNoun(at - 1)) break
    const { text = '', lower = '' } = tokens[at] ?? {}
    const attribute = at === from && isVerb(at)
    const hyphen = text === '-' && at > from
    // the twin-engined ship
    const joined = tokens[at - 1]?.text === '-' && at > from
    if (
      !isNoun(at) &&
      !isName(at) &&
      !attribute &&
      !hyphen &&
      !joined &&
      !/^\p{N}/u.test(text) &&
      !(lists.counting.has(lower) && lower !== 'both')
    )
      break
    at++
  }
  return at
}

function isUntold(reading: Reading, at: number, end: number): boolean {
  const { tokens, lists, headline, isName, isNoun } = reading
  const head = tokens[end - 1]?.lower ?? ''
  const own = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i)
  // the Swedish mission, the 2015 agreement, the first time
  if (
    own.some(
      (i) =>
        isName(i) ||
        /^[12]\d{3}$/.test(tokens[i]?.text ?? '') ||
        lists.superlative.has(tokens[i]?.lower ?? '') ||
        /est$/.test(tokens[i]?.lower ?? ''),
    )
  )
    return false
  // the 1850s; the show “Tides”; the truth is that
  if (/^[12]\d{3}s$/.test(head) || isTitled(tokens, end) || isSaidNext(reading, end)) return false
  const points = lists.pointing.has(head) || lists.pointing.has(singular(head))
  if (isPlainAfter(reading, at, end) && !(points && lists.place.has(tokens[end]?.lower ?? ''))) return false
  const isTold = (i: number) => {
    const stem = stemOf(tokens[i]?.lower ?? '')
    return (
      headline.stems.has(stem) ||
      headline.kin.has(stem) ||
      tokens.slice(0, at).some((token, j) => isNoun(j) && stemOf(token.lower) === stem)
    )
  }
  if (own.some((i) => isNoun(i) && isTold(i))) return false
  if (own.some((i) => lists.whole.has(tokens[i]?.lower ?? '')) && !lists.pointing.has(head)) return false
  const opens = isSubject(reading, at) || isInSubject(reading, at, end) || isPreposed(reading, at, end)
  if (lists.office.has(head) || lists.office.has(singular(head)))
    return opens && !headline.names && !tokens.some((_, i) => isName(i))
  if (points) return true
  return (
    opens ||
    (tokens[at - 1] !== undefined &&
      lists.filling.has(tokens[at - 1]?.lower ?? '') &&
      /^[.,;]$/.test(tokens[end]?.text ?? ''))
  )
}

/** “the show “Tides””: a title follows, not the words of somebody. */
function isTitled(tokens: Reading['tokens'], end: number): boolean {
  return /^["“«„]$/.test(tokens[end]?.text ?? '') && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? '')
}

/** “The truth is that the yard is empty”: says itself what it is. */
function isSaidNext({ tokens, lists }: Reading, end: number): boolean {
  return lists.auxiliary.has(tokens[end]?.lower ?? '') && tokens[end + 1]?.lower === 'that'
}

/** “In the documentary, she says”: what opens the sentence has to be known, too. */
function isPreposed({ tokens, lists }: Reading, at: number, end: number): boolean {
  return at === 1 && lists.after.has(tokens[0]?.lower ?? '') && tokens[end]?.text === ','
}

/** “The company that owns the refinery has”: what only tells the subject apart has to be told itself. */
function isInSubject({ tokens, lists, isVerb, isName }: Reading, at: number, end: number): boolean {
  const isRelative = /^(?:that|which|who)$/.test(tokens[at - 2]?.lower ?? '') && isVerb(at - 1) && isVerb(end)
  return isRelative && lists.article.has(tokens[0]?.lower ?? '') && !tokens.slice(0, at).some((_, i) => isName(i))
}

function singular(word: string): string {
  return word.replace(/s$/, '')
}

/** What follows tells the noun apart: “of the port”, “who left”, “, Karim Daud,”; a day or a bare noun does not: “the decision on Monday”, “in practice”. */
function isPlainAfter(reading: Reading, at: number, end: number): boolean {
  const { tokens, lists, isName, isVerb } = reading
  const { lower = '', text = '' } = tokens[end] ?? {}
  // the debt paid by the marchers; the drills, called Foal Eagle,
  const passive = text === ',' ? end + 1 : end
  if (
    isVerb(passive) &&
    (lists.agent.has(tokens[passive + 1]?.lower ?? '') ||
      (text === ',' && lists.after.has(tokens[passive]?.lower ?? '')))
  )
    return true
  if (text === ',')
    return (
      isName(end + 1) ||
      /^an?$/.test(tokens[end + 1]?.lower ?? '') ||
      (lists.joint.has(tokens[end + 1]?.lower ?? '') && tokens[end + 1]?.lower.startsWith('wh') === true)
    )
  // Before the agreement | Iran had
  if (isName(end)) return at !== 1
  if (!lists.after.has(lower)) return false
  // was asked about the case | by reporters
  if (lists.agent.has(lower) && tokens.some((token, i) => i < end && lists.passive.has(token.lower) && isVerb(i + 1)))
    return false
  const next = tokens[end + 1]?.lower ?? ''
  if (lists.hold.has(lower) && !isName(end + 1) && !lists.article.has(next) && !lists.own.has(next)) return false
  // the dead of Wednesday’s fire
  const isOwned = tokens[end + 2]?.lower === "'s"
  const isPeriod =
    (lists.period.has(next) && !isOwned) ||
    /^\d/.test(next) ||
    (lists.article.has(next) && lists.period.has(tokens[end + 2]?.lower ?? ''))
  return !isPeriod && (!isVerb(end) || /(?:ed|n|t|ld|de)$/.test(lower))
}

/** Whether an article begins the sentence, or its first phrase after the one that opens it. */
function isSubject({ tokens, lists }: Reading, at: number): boolean {
  // But | the airline
  if (at === 0 || (at === 1 && lists.opener.has(tokens[0]?.lower ?? ''))) return true
  return at === 1 && !/^\p{L}/u.test(tokens[0]?.text ?? '')
}
