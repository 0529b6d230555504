import type { Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** “Quint would not say”, “Quint’s stepson”, where neither headline nor lede names Quint and the sentence has no more of the name. */
export const pointsAtSurname: Rule = (reading) => {
  const { tokens, quoted, lists, headline, isName } = reading
  return tokens.find(({ lower }, at) => {
    if (quoted[at] || !isName(at) || !headline.people.has(lower)) return false
    if (headline.met.has(lower) || headline.places.has(lower) || headline.famous.has(lower)) return false
    if (isName(at - 1) || isName(at + 1) || lists.people.has(tokens[at - 1]?.lower ?? '')) return false
    if (isJoined(reading, at) || lists.site.has(tokens[at + 1]?.lower ?? '')) return false
    return !tokens.some((token, i) => token.lower === lower && i !== at && (isName(i - 1) || isName(i + 1)))
  })?.text
}

/** “Maman S. Quint”, “Taylor-Quint”: one part of a longer name. */
function isJoined({ tokens, isName }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.text
  if (before === '.') return tokens[at - 2]?.text.length === 1 && isName(at - 2)
  return (before === '-' && isName(at - 2)) || (tokens[at + 1]?.text === '-' && isName(at + 2))
}

/** “The Swede -- who lost by a stroke -- was”, “the 29-year-old left the pitch”: somebody is told by what many have. */
export const pointsAtPerson: Rule = (reading) => {
  const { tokens, quoted, lists, headline } = reading
  const at = tokens.findIndex(({ lower }, i) => {
    if (quoted[i] || !lists.article.has(lower)) return false
    const end =
      endOfAge(tokens, i + 1) ??
      (isKind(reading, i + 1) ? i + 2 : undefined) ??
      (isDemonym(reading, i + 2) && reading.isNoun(i + 1) ? i + 3 : undefined)
    return end !== undefined && endsPhrase(reading, end) && !headline.met.has(tokens[end - 1]?.lower ?? '')
  })
  const isBody = lists.shortened.has(tokens[at + 1]?.lower ?? '')
  return at >= 0 && (isBody || !namesSomebody(reading, at)) ? `${tokens[at]?.text} ${tokens[at + 1]?.text}` : undefined
}

/** The token after “29-year-old”, where that stands at a place. */
function endOfAge(tokens: Reading['tokens'], at: number): number | undefined {
  if (!/^\d+/.test(tokens[at]?.text ?? '')) return undefined
  const old = tokens.findIndex(({ lower }, i) => i > at && i < at + 5 && lower.endsWith('old'))
  return old < 0 ? undefined : old + 1
}

/** “the great American”: of one people. */
function isDemonym({ tokens, lists, isName }: Reading, at: number): boolean {
  return isName(at) && lists.demonym.has(tokens[at]?.lower ?? '')
}

/** “the Swede”, “the Guards”: a people, or the one word of a body’s name that many bodies have. */
function isKind({ tokens, lists, isName }: Reading, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  return isName(at) && (lists.demonym.has(lower) || lists.shortened.has(lower))
}

/** Whether no noun or name goes on with a phrase: “the Swede | was”, but not “the Swede Mia Quill” or “the Swede in charge”. */
function endsPhrase({ tokens, lists, isName, isNoun }: Reading, at: number): boolean {
  if (isName(at) || isNoun(at) || lists.after.has(tokens[at]?.lower ?? '')) return false
  return !(tokens[at]?.text === ',' && isName(at + 1))
}

/** Whether somebody is named before. */
function namesSomebody({ headline, tokens, isName }: Reading, at: number): boolean {
  return tokens.slice(0, at).some(({ lower }, i) => isName(i) && headline.people.has(lower))
}

/** “station 8”, where nobody has told of stations. */
export const pointsAtNumbered: Rule = ({ tokens, lists, headline }) => {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      lists.numbered.has(lower) && /^\d{1,3}$/.test(tokens[i + 1]?.text ?? '') && !headline.met.has(lower),
  )
  return at < 0 || lists.after.has(tokens[at + 2]?.lower ?? '')
    ? undefined
    : `${tokens[at]?.text} ${tokens[at + 1]?.text}`
}

/** “spoke openly of an answer”, “He replied as he left”: to whom, and what? */
export const leavesUnsaid: Rule = ({ tokens, quoted, lists, isVerb }) =>
  tokens.find(({ lower }, at) => {
    if (quoted[at]) return false
    const { text = '.', lower: next = '' } = tokens[at + 1] ?? {}
    if (lists.relational.has(lower) && /^an?$/.test(tokens[at - 1]?.lower ?? '')) return !lists.bound.has(next)
    if (!lists.mute.has(lower) || !isVerb(at)) return false
    return /^[.,;]$/.test(text) ? !quoted[at + 2] : lists.asides.has(next)
  })?.text
