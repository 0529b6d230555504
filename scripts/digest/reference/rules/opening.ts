import type { Rule } from '../rule.ts'

/** How far on a period is looked for that makes an opener plain: “Earlier on Monday”. */
const NEAR = 3

/** “But the board refused”, “Meanwhile, ships waited”, “No, they said”; not “Earlier on Monday” or “Instead of oil”. */
export const opensTied: Rule = ({ tokens, lists }) => {
  const at = tokens.findIndex(({ text }) => /^[\p{L}\p{N}]/u.test(text))
  const { lower = '', text = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]?.lower ?? ''
  if (lists.answer.has(lower) && next === ',') return text
  if (!lists.opener.has(lower) || lists.opened.has(next)) return undefined
  const dated = tokens.slice(at + 1, at + 1 + NEAR).some((token) => lists.period.has(token.lower))
  return lists.distance.has(lower) && dated ? undefined : text
}

/** “Here’s one plan that nobody saw coming.”: a lede that only points at what follows. */
export const opensHere: Rule = ({ tokens, lists }) => {
  const [first, second] = tokens
  return lists.here.has(first?.lower ?? '') && second?.text !== ',' ? first?.text : undefined
}
