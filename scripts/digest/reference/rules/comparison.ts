import { stemOf } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** How far behind a word it is said what is compared: “different in size from”. */
const REACH = 4

/** “carried out such attacks”, “gave a different account”; not “ports such as Lormouth”, “the first such fire”, nor of what the headline told. */
export const comparesWithUntold: Rule = ({ tokens, lists, headline, isNoun }) =>
  tokens.find(({ lower }, at) => {
    const isSuch = lists.such.has(lower)
    if (!isSuch && !lists.like.has(lower)) return false
    if (lists.superlative.has(tokens[at - 1]?.lower ?? '')) return false
    if (tokens.slice(at + 1, at + 1 + REACH).some((token) => lists.likened.has(token.lower))) return false
    const noun = /^an?$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
    if (!isNoun(noun)) return isSuch && noun === at + 2
    // Ships of different sizes: of each other.
    const several = tokens[noun]?.lower.endsWith('s') || lists.collective.has(tokens[noun]?.lower ?? '')
    if (!isSuch && (several || at === 0)) return false
    return !headline.stems.has(stemOf(tokens[noun]?.lower ?? ''))
  })?.text

/** The same of “a very different account” alone: “halted a similar mission” tells of what stands beside it. */
export const differsFromUntold: Rule = (reading) => {
  const found = comparesWithUntold(reading)
  return found !== undefined && reading.lists.unlike.has(found.toLowerCase()) ? found : undefined
}
