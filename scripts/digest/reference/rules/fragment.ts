import type { Rule } from '../rule.ts'

/** What goes on after a verb of saying, at most so many tokens of a name: “asked Leif Tangen.” */
const NAME = 4

/** What may be a verb that no list has: `hands in`, `say`; of a word in “-s” nobody can tell. */
const THIRD = /^\p{Ll}+[^su]s$/u

/** “Because the poor live on it.”, “District attorney Leif Tangen asked Quint.”: half a sentence, whose other half stood before. */
export const isFragment: Rule = ({ tokens, quoted, lists, isVerb }) => {
  const { lower = '', text = '' } = tokens[0] ?? {}
  if (lists.half.has(lower) && !tokens.some((token) => token.text === ',')) return text
  const verb = tokens.findIndex((_, at) => isVerb(at))
  // An eight-day extravaganza of comedy and debate.
  if (verb < 0 && !tokens.some((token) => THIRD.test(token.text))) return text
  if (verb < 0 || tokens.some((_, at) => at > verb && isVerb(at)) || quoted.includes(true)) return undefined
  return lists.saying.has(tokens[verb]?.lower ?? '') && tokens.length - verb <= NAME ? tokens[verb]?.text : undefined
}
