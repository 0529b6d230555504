import type { Rule } from '../rule.ts'

/** “In the cases when the court has not, Roe answered”: what it has not done stood before. */
export const leavesOff: Rule = ({ tokens, lists, isVerb }) => {
  const not = tokens.findIndex(
    ({ lower }, at) =>
      lower === 'not' && lists.unfinished.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.text === ',',
  )
  return not > 0 && !tokens.some((_, at) => at < not - 1 && isVerb(at)) ? `${tokens[not - 1]?.text} not` : undefined
}

/** “put its name to it.”, “hit it before.”, “will go too.”, “Iraq and Iran follow.”, “…, it said.”, “one of his last.” */
export const endsOpen: Rule = ({ tokens, lists, isNoun, isName, isVerb }) => {
  const last = tokens.findLastIndex(({ text }) => /^[\p{L}\p{N}]/u.test(text))
  const { lower = '', text = '' } = tokens[last] ?? {}
  const before = tokens[last - 1]
  if (lists.object.has(lower)) return text
  if (
    lists.closing.has(lower) &&
    (isNoun(last - 1) ||
      isName(last - 1) ||
      isVerb(last - 1) ||
      lists.object.has(before?.lower ?? '') ||
      lists.closing.has(before?.lower ?? ''))
  )
    return text
  if (lists.unfinished.has(lower) && !lists.auxiliary.has(before?.lower ?? '')) return text
  if (
    lists.saying.has(lower) &&
    (lists.person.has(before?.lower ?? '') ||
      lists.thing.has(before?.lower ?? '') ||
      lists.plural.has(before?.lower ?? ''))
  )
    return `${before?.text} ${text}`
  if (
    (lists.superlative.has(lower) || lists.certain.has(lower)) &&
    (lists.own.has(before?.lower ?? '') || lists.article.has(before?.lower ?? ''))
  )
    return `${before?.text} ${text}`
  return undefined
}
