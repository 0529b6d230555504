import { MAYBE_VERB, type Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** What goes on after a verb of saying, at most so many tokens of a name: “asked Leif Tangen.” */
const NAME = 4

/** “Because the poor live on it.”, “District attorney Leif Tangen asked Quint.”: half a sentence, whose other half stood before. */
export const isFragment: Rule = ({ tokens, quoted, lists, isVerb }) => {
  const { lower = '', text = '' } = tokens[0] ?? {}
  if (lists.half.has(lower) && !tokens.some((token) => token.text === ',')) return text
  const verb = tokens.findIndex((_, at) => isVerb(at))
  // An eight-day extravaganza of comedy and debate.
  if (verb < 0 && !tokens.some((token, at) => !quoted[at] && MAYBE_VERB.test(token.text))) return text
  if (
    /^an?$/.test(lower) &&
    verb > 0 &&
    isOnlyNamed(
      tokens,
      tokens.flatMap((_, at) => (isVerb(at) ? [at] : [])),
      lists,
    )
  )
    return text
  if (verb < 0 || tokens.some((_, at) => at > verb && isVerb(at)) || quoted.includes(true)) return undefined
  return lists.saying.has(tokens[verb]?.lower ?? '') && tokens.length - verb <= NAME ? tokens[verb]?.text : undefined
}

/** “And no convictions in the case of 2013.”: opens as if it went on, and has no verb. */
export const opensHalf: Rule = ({ tokens, lists, isVerb }) => {
  const [first, second] = tokens
  if (!first || !lists.opener.has(first.lower)) return undefined
  const isBare = !tokens.some((token, at) => isVerb(at) || lists.auxiliary.has(token.lower))
  const mayBeVerb = second?.lower !== 'no' && tokens.some((token) => MAYBE_VERB.test(token.text))
  return isBare && !mayBeVerb ? first.text : undefined
}

/** How far behind the word that opens a clause its verb stands. */
const CLAUSE = 8

/** “A worker whose life ended after police shot at him.”, “A man killed during a raid in Quill.”: of all its verbs none is the sentence’s own. */
function isOnlyNamed(tokens: Reading['tokens'], verbs: readonly number[], lists: Reading['lists']): boolean {
  return verbs.every((verb, i) => {
    const from = Math.max(verbs[i - 1] ?? -1, verb - CLAUSE)
    for (let at = verb - 1; at > from; at--) if (lists.boundary.has(tokens[at]?.lower ?? '')) return true
    return lists.harmed.has(tokens[verb]?.lower ?? '') && lists.harmedBy.has(tokens[verb + 1]?.lower ?? '')
  })
}
