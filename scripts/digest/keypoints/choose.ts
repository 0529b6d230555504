import type { Candidate } from './candidates.ts'
import type { Measured } from './measure.ts'
import type { Model } from './model.ts'

/** A sentence that has this share of its words in those chosen before says nothing new. */
const SAID = 0.8

/**
 * The numbers of `count` sentences, in story order, that together come nearest to the summary a reader would write:
 * one after the other the one that adds most to the expected F1 of words and pairs. A term counts once,
 * so that saying the same twice gains nothing (Gillick and Favre 2009, with chances for weights).
 */
export function choose(
  candidates: readonly Candidate[],
  { words, pairs, wordChances, pairChances, bonuses }: Measured,
  { balance }: Model,
  count: number,
): readonly number[] {
  const wordsSaid = new Uint8Array(wordChances.length)
  const pairsSaid = new Uint8Array(pairChances.length)
  const chosen: number[] = []
  let length = balance.length
  let worth = 0
  let bonus = 0
  while (chosen.length < count) {
    let best: { at: number; worth: number; value: number } | undefined
    for (const [at, candidate] of candidates.entries()) {
      if (!candidate.standsAlone || chosen.includes(at)) continue
      const own = words.ofSentence[at] ?? []
      const ownPairs = pairs.ofSentence[at] ?? []
      const gained = gain(own, wordChances, wordsSaid) + balance.pairs * gain(ownPairs, pairChances, pairsSaid)
      const value = (2 * (worth + gained)) / (length + candidate.words.length) + bonus + (bonuses[at] ?? 0)
      if ((best && value <= best.value) || repeats(own, wordsSaid)) continue
      best = { at, worth: worth + gained, value }
    }
    if (!best) break
    chosen.push(best.at)
    worth = best.worth
    bonus += bonuses[best.at] ?? 0
    length += candidates[best.at]?.words.length ?? 0
    for (const term of words.ofSentence[best.at] ?? []) wordsSaid[term] = 1
    for (const term of pairs.ofSentence[best.at] ?? []) pairsSaid[term] = 1
  }
  return chosen.sort((a, b) => a - b)
}

function repeats(own: readonly number[], said: Uint8Array): boolean {
  let common = 0
  for (const term of own) common += said[term] ?? 0
  return common > own.length * SAID
}

function gain(terms: readonly number[], chances: Float64Array, said: Uint8Array): number {
  let sum = 0
  for (const term of terms) if (said[term] === 0) sum += chances[term] ?? 0
  return sum
}
