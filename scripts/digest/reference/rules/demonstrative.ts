import { MAYBE_VERB, openingOf, type Reading, stemOf } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** “this plan”, “these”, “That ended the strike”, “in that case”; not “this week”, “those who”, “he said that ships”, nor what the headline told. */
export const pointsByDemonstrative: Rule = (reading) => {
  const { tokens, lists, headline, isName, isNoun } = reading
  return tokens.find(({ lower, text }, at) => {
    // the “Rock This Harbour” tour
    if (text !== lower && at > 0 && isName(at - 1)) return false
    const next = tokens[at + 1]?.lower ?? ''
    const points = lists.demonstrative.has(lower)
      ? !lists.period.has(next)
      : lists.far.has(lower) && isPointing(reading, at)
    return points && !(isNoun(at + 1) && headline.stems.has(stemOf(next)))
  })?.text
}

/** “Of course, that could”: further on a comma may part two relative clauses. */
const OPENING = 4

/** “those ships” points and “those killed” does not; “that” points where it opens the sentence, and before a noun after a preposition. */
function isPointing(reading: Reading, at: number): boolean {
  const { tokens, lists, isNoun, isVerb } = reading
  const next = tokens[at + 1]?.lower ?? ''
  if (lists.several.has(tokens[at]?.lower ?? ''))
    return isNoun(at + 1) || isNamedByVerb(reading, at)
      ? !lists.after.has(tokens[at + 2]?.lower ?? '')
      : lists.auxiliary.has(next)
  // reported that, on Tuesday, ships
  if (next === ',' && at > 0 && isVerb(at - 1)) return false
  if (/^[.,;]?$/.test(next)) return true
  if (lists.after.has(next) && !isVerb(at + 1)) return false
  const before = tokens[at - 1]
  // He says | that doesn’t bother him; not “a law that does”
  if (
    (lists.saying.has(before?.lower ?? '') || before?.text === ',' || (at > 0 && isVerb(at - 1))) &&
    lists.auxiliary.has(next)
  )
    return tokens[at]?.lower === 'that' && !(before?.text === ',' && at > OPENING)
  // So that means
  const opens = at === openingOf(reading)
  return opens || isBare(reading, at) || (lists.after.has(before?.lower ?? '') && !isVerb(at - 1) && isNoun(at + 1))
}

/** “used that line in a film”: no verb follows in the clause, which would tell what somebody said. */
function isBare({ tokens, isNoun, isVerb, lists }: Reading, at: number): boolean {
  if (!isNoun(at + 1) || !(isVerb(at - 1) || tokens[at - 2]?.lower === 'to')) return false
  for (let i = at + 2; i < tokens.length && !/^[,;:.–—]$/.test(tokens[i]?.text ?? ''); i++)
    if (
      isVerb(i) ||
      lists.auxiliary.has(tokens[i]?.lower ?? '') ||
      (MAYBE_VERB.test(tokens[i]?.text ?? '') && !lists.stop.has(tokens[i - 1]?.lower ?? ''))
    )
      return false
  return true
}

/** “denied those claims”: after a verb a word that looks like one is a noun. */
function isNamedByVerb({ tokens, isVerb }: Reading, at: number): boolean {
  return at > 0 && isVerb(at - 1) && isVerb(at + 1) && /[^s]s$/.test(tokens[at + 1]?.lower ?? '')
}

/** The same of the word that opens the sentence. */
export const opensByDemonstrative: Rule = (reading) => {
  const found = pointsByDemonstrative(reading)
  return found !== undefined && found === reading.tokens[openingOf(reading)]?.text ? found : undefined
}
