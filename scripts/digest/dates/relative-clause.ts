import type { Language } from './knowledge.ts'
import type { Tenses } from './tense.ts'
import type { Token } from './tokens.ts'

/** How far a relative clause reaches, in tokens. */
const REACH = 24
/** “told reporters that”, “made it clear that”: how far before “that” the verb stands. */
const SAYING = 4

/**
 * Whether the token at a place stands in a relative clause, which tells of something else than its sentence does:
 * “the rocket that was fired on 19 May”, “a tanker, which came in July,”; but not “he said that it left in July”.
 */
export function isInRelative(tokens: readonly Token[], at: number, tenses: Tenses, { words }: Language): boolean {
  let verbs = 0
  let free = true
  for (let back = at - 1; back >= Math.max(1, at - REACH); back--) {
    const { text, lower } = tokens[back] ?? { text: '', lower: '' }
    if (words.relative.has(lower) && text === lower) return verbs <= 1 && isRelative(tokens, back, tenses, words)
    if (text === ',' && apposition(tokens, back) < back) {
      back = apposition(tokens, back)
      continue
    }
    if (/^[,;:—–()]$/.test(text)) return false
    if (tenses(back)) {
      if (free) verbs++
      free = false
    } else if (!words.adverb.has(lower)) free = true
    // “who came and left on Monday” is one clause.
    if (words.joint.has(lower)) verbs = 0
  }
  return false
}

/** A name between commas has so many words at most. */
const NAME = 4

/** Before the comma that opens a name set beside somebody, `whom the president | , Ivo Rask, | had accused`; the comma itself where none is. */
function apposition(tokens: readonly Token[], comma: number): number {
  for (let at = comma - 1; at >= Math.max(0, comma - NAME - 1); at--) {
    if (tokens[at]?.text === ',') return at < comma - 1 ? at : comma
    if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return comma
  }
  return comma
}

/** “that” opens a relative clause after a noun, and what was said after a verb of saying. */
function isRelative(tokens: readonly Token[], at: number, tenses: Tenses, words: Language['words']): boolean {
  if (!words.complement.has(tokens[at]?.lower ?? '')) return true
  if (tenses(at + 1) || words.present.has(tokens[at + 1]?.lower ?? '')) return !tenses(at - 1)
  let owned = false
  for (let back = at - 1; back >= Math.max(0, at - SAYING); back--) {
    const { lower } = tokens[back] ?? { lower: '' }
    // recalled | a private conversation that he had; but not: told the crew that it had
    if (tenses(back) || words.report.has(lower)) return owned && !words.telling.has(lower) && words.telling.size > 0
    owned ||= back < at - 1 && words.determiner.has(lower)
  }
  return at > SAYING
}

/** Whether the token at a place goes with a participle that only tells a noun apart: “blamed him for a bomb found on Monday”, “the pier, closed by storms on Monday, will reopen”. */
export function isWithParticiple(tokens: readonly Token[], at: number, tenses: Tenses, { words }: Language): boolean {
  let participle = -1
  for (let back = at - 1; back >= Math.max(1, at - REACH); back--) {
    const { text, lower } = tokens[back] ?? { text: ';', lower: '' }
    // an army, a band outlawed by the court in 2002, has
    if (participle >= 0 && text === ',')
      return words.agent.has(tokens[participle + 1]?.lower ?? '') && words.determiner.has(tokens[back + 1]?.lower ?? '')
    // voiced “regret” over the action taken on Monday
    if (participle >= 0 && /^[“”"]$/.test(text)) continue
    if (/^[,;:—–()“”"]$/.test(text) || words.clause.has(lower) || words.coordinate.has(lower)) return false
    const tense = tenses(back)
    // is the same for people born in 1960
    if (participle >= 0 && words.present.has(lower)) return participle - back > 1
    if (!tense) continue
    if (participle >= 0)
      return (
        participle - back > 1 &&
        !words.report.has(lower) &&
        (!words.auxiliary.has(lower) || words.infinitive.has(lower))
      )
    const before = tokens[back - 1]
    // a dropped anchor
    if (words.determiner.has(before?.lower ?? '')) continue
    if (before?.text === ',' && (words.agent.has(tokens[back + 1]?.lower ?? '') || isOfName(tokens, back, at, tenses)))
      return true
    if (tense !== 'past' || !isAttached(before, words) || tenses(back - 1)) return false
    participle = back
  }
  // Papers released in 2014 | put
  const isFirst = participle > 0 && participle - 1 < FEW && !/^[,;:]$/.test(tokens[at]?.text ?? '')
  return isFirst && opensVerb(tokens, at, tenses, words)
}

/** “rests on plans made for the Harbour Act, passed in 2010”: nothing but the date behind it, and a name and a verb before; not “the mayor, Ivo Rask, left on Monday”. */
function isOfName(tokens: readonly Token[], participle: number, at: number, tenses: Tenses): boolean {
  return (
    at - participle <= 2 &&
    /^\p{Lu}/u.test(tokens[participle - 2]?.text ?? '') &&
    tokens.some((_, i) => i < participle - 1 && tenses(i) !== undefined)
  )
}

/** A subject that opens its sentence has so many words before its participle at most. */
const FEW = 4
/** A date has so many tokens at most. */
const DATE = 5

/** Whether a verb follows a date at once. */
function opensVerb(
  tokens: readonly Token[],
  at: number,
  tenses: Tenses,
  { present, report }: Language['words'],
): boolean {
  for (let next = at + 1; next <= at + DATE; next++) {
    const { text = ',', lower = '' } = tokens[next] ?? {}
    if (tenses(next) !== undefined || present.has(lower) || report.has(lower)) return true
    if (!/^(?:\p{N}|\p{Lu})/u.test(text) && text !== ',') return false
  }
  return false
}

/** Whether a participle can go with what stands before it: a noun, no pronoun, name or auxiliary. */
function isAttached(before: Token | undefined, { pronoun, adverb, present }: Language['words']): boolean {
  const lower = before?.lower ?? ''
  return /^\p{Ll}/u.test(before?.text ?? '') && !pronoun.has(lower) && !adverb.has(lower) && !present.has(lower)
}
