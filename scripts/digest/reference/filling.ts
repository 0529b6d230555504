import { type Reading, saysAt } from './reading.ts'

/** How far on what “it” stands for is looked for: “it was clear that”. */
const REACH = 8

/** “It is not known who”, “made it clear that”: stands for what follows. */
export function isFilling(reading: Reading, at: number): boolean {
  const { tokens, lists, isVerb } = reading
  if (!lists.thing.has(tokens[at]?.lower ?? '')) return false
  if (isIdle(reading, at)) return true
  const behind = tokens.slice(at + 1, at + 1 + REACH)
  const mark = behind.findIndex(({ text }) => /^[,;.]$/.test(text))
  const clause = mark < 0 ? behind : behind.slice(0, mark)
  const is =
    clause.slice(0, 3).some(({ lower }) => lists.filling.has(lower)) || (at > 0 && isVerb(at - 1) && !isVerb(at + 1))
  // “it was hard to find”, but not “it was towed to port”
  return (
    is &&
    clause.some(
      ({ lower }, i) =>
        lists.forward.has(lower) &&
        !(lists.hold.has(lower) && leadsOnlyOn(reading, at + 1 + i)) &&
        !isRelative(reading, at, at + 1 + i),
    )
  )
}

/** “when it comes to”: stands for nothing. */
function isIdle({ tokens, lists }: Reading, at: number): boolean {
  const lower = tokens[at]?.lower
  return lists.idle.some((phrase) => phrase.some((word, i) => word === lower && saysAt(tokens, at - i, phrase)))
}

/** “it was towed to port”, “it is the first visit to Iran”: a preposition, and no infinitive. */
function leadsOnlyOn({ tokens, lists, isVerb, isName }: Reading, at: number): boolean {
  return isVerb(at - 1) || isName(at + 1) || lists.article.has(tokens[at + 1]?.lower ?? '')
}

/** “It was entertainment | that also prompted thought”: tells the noun apart; not “It was Iran that fired”, “it is true that ships”. */
function isRelative({ tokens, lists, isVerb, isNoun, isName }: Reading, pronoun: number, at: number): boolean {
  if (!lists.far.has(tokens[at]?.lower ?? '') && !lists.boundary.has(tokens[at]?.lower ?? '')) return false
  let verb = at + 1
  while (lists.adverb.has(tokens[verb]?.lower ?? '')) verb++
  if (!isVerb(verb) && !lists.auxiliary.has(tokens[verb]?.lower ?? '')) return false
  return isNoun(at - 1) && !tokens.slice(pronoun, at).some((_, i) => isName(pronoun + i))
}
