import { hasAntecedent, isObject } from '../antecedent.ts'
import { isFilling } from '../filling.ts'
import { openingOf, type Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** “It was lost”, “Karim Daud denied it”, “Iran did not want war, he said”; not “Zarif said that he”. */
export const pointsByPronoun: Rule = (reading) => {
  return reading.tokens.find((_, at) => isOpen(reading, at))?.text
}

/** The same of a lede: who owns something or is told of again is the one whom its subject names, whatever he does. */
export const pointsByPronounFirst: Rule = (reading) => {
  const { tokens, lists, isName, isNoun, isVerb } = reading
  const verb = tokens.findIndex((_, at) => isVerb(at))
  const subject = tokens.findIndex((_, at) => at < verb && (isName(at) || isNoun(at)))
  const isMeant = (at: number) =>
    !lists.thing.has(tokens[at]?.lower ?? '') && ((subject >= 0 && subject < at) || namesPerson(reading, at))
  return tokens.find((_, at) => isOpen(reading, at) && !isMeant(at))?.text
}

/** Whether a name that is no place stands before. */
function namesPerson({ tokens, headline, isName }: Reading, at: number): boolean {
  return tokens.some(({ lower }, i) => i < at && isName(i) && !headline.places.has(lower))
}

function isOpen(reading: Reading, at: number): boolean {
  return isPronoun(reading, at) && !isFilling(reading, at) && !hasAntecedent(reading, at) && !isForward(reading, at)
}

/** The same but for what somebody acts to do in the end: “The council meets to hear them”. */
export const pointsByMainPronoun: Rule = (reading) => {
  const { tokens } = reading
  const isPurpose = (at: number) => tokens[at - 2]?.lower === 'to' && isObject(reading, at)
  return tokens.find((_, at) => isOpen(reading, at) && !isPurpose(at))?.text
}

/** The same of the subject alone: “It was lost”, “But its crew”, “On Monday he left”; not “two of its lorries were stuck”. */
export const lacksOwnSubject: Rule = (reading) => {
  const { tokens, quoted, lists, isVerb } = reading
  const verb = tokens.findIndex((_, i) => !quoted[i] && isVerb(i))
  const first = openingOf(reading)
  const at = tokens.findIndex((token, i) => {
    if (quoted[i] || (lists.own.has(token.lower) && i !== first)) return false
    if ((i !== first && i >= verb && verb >= 0) || !isPronoun(reading, i)) return false
    return !isObject(reading, i) && !isFilling(reading, i) && !isForward(reading, i)
  })
  return tokens[at]?.text
}

function isPronoun({ tokens, lists }: Reading, at: number): boolean {
  return lists.pronoun.has(tokens[at]?.lower ?? '')
}

/** How far behind the comma the name may stand: “, actress and envoy Mia Quill”. */
const TITLES = 5

/** “In his speech, Ivo Rask said”: the name comes straight after the opening phrase. */
function isForward({ tokens, lists, isName, isVerb }: Reading, at: number): boolean {
  if (!lists.stop.has(tokens[0]?.lower ?? '') && !lists.counting.has(tokens[0]?.lower ?? '')) return false
  // A spokesman for its ministry, Ivo Rask
  if (/^(?:an?|the)$/.test(tokens[0]?.lower ?? '')) return false
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma < at || at === 0) return false
  // After he left, Ivo Rask; but not: On Thursday he had said that a ship, the Calder
  const isOwn = lists.own.has(tokens[at]?.lower ?? '')
  const before = tokens[at - 1]?.lower ?? ''
  // But he spoke with Ivo Rask, who
  if (!isOwn && (!lists.boundary.has(before) || lists.opener.has(before))) return false
  for (let i = comma + 1; i <= comma + TITLES && !isVerb(i); i++) if (isName(i)) return true
  return false
}
