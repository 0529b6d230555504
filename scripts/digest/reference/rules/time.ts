import { type Reading, saysAt } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** “an hour earlier”, “the next day”, “at the time”, “that night”, “the day before”; not where the sentence itself told of a day or deed before. */
export const pointsAtTime: Rule = (reading) => {
  const { tokens, lists } = reading
  for (let at = 0; at < tokens.length; at++) {
    const found = findPhrase(reading, at) ?? findDistance(reading, at)
    if (found) return found
    const { lower = '', text = '' } = tokens[at] ?? {}
    const isNext = lists.nextish.has(lower) && lists.unit.has(tokens[at + 1]?.lower ?? '')
    if (isNext && lists.article.has(tokens[at - 1]?.lower ?? '') && !hasEvent(reading, at))
      return `${text} ${tokens[at + 1]?.text}`
  }
  return undefined
}

function findPhrase(reading: Reading, at: number): string | undefined {
  const { tokens, lists } = reading
  const phrases = lists.phrases.get(tokens[at]?.lower ?? '') ?? []
  const phrase = phrases.find((words) => saysAt(tokens, at, words))
  if (!phrase || hasEvent(reading, at)) return undefined
  // around the same time as the award
  if (phrase.includes('same') && tokens[at + phrase.length]?.lower === 'as') return undefined
  const counts = lists.distance.has(phrase.at(-1) ?? '') && goesOn(reading, at + phrase.length)
  return counts ? undefined : phrase.join(' ')
}

/** “an hour earlier”, “two days after.” */
function findDistance(reading: Reading, at: number): string | undefined {
  const { tokens, lists } = reading
  const { lower = '', text = '' } = tokens[at] ?? {}
  if (!lists.distance.has(lower) || !lists.unit.has(tokens[at - 1]?.lower ?? '')) return undefined
  if (lists.boundary.has(lower) ? goesOn(reading, at + 1) : tokens[at + 1]?.lower === 'than') return undefined
  return hasEvent(reading, at - 2) ? undefined : `${tokens[at - 1]?.text} ${text}`
}

/** “the day before the vote”, “three days after he left” say from when they count. */
function goesOn({ tokens, isNoun, isName, lists }: Reading, at: number): boolean {
  const next = tokens[at]?.lower ?? ''
  const words = [lists.article, lists.own, lists.person, lists.thing, lists.plural, lists.counting, lists.demonstrative]
  return isNoun(at) || isName(at) || /^an?$/.test(next) || words.some((list) => list.has(next))
}

/** Whether a deed or a day was told before: “came in May and left the same month”. */
function hasEvent({ tokens, lists, isVerb }: Reading, before: number): boolean {
  for (let at = 0; at < before; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (lists.period.has(lower)) return true
    if (!isVerb(at) || lists.saying.has(lower)) continue
    if (
      tokens.slice(at, before).some((token) => token.text === ',' || token.text === ';' || lists.joint.has(token.lower))
    )
      return true
  }
  return false
}
