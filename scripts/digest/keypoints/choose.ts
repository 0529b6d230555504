import type { Candidate } from './candidates.ts'
import type { Measured, Model } from './measure.ts'

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
  const wordsSaid = new Set<number>()
  const pairsSaid = new Set<number>()
  const chosen = new Set<number>()
  let length = balance.length
  let worth = 0
  let bonus = 0
  while (chosen.size < count) {
    let best: { at: number; worth: number; value: number } | undefined
    for (const [at, candidate] of candidates.entries()) {
      if (!candidate.standsAlone || chosen.has(at)) continue
      const own = words.ofSentence[at] ?? []
      const gained =
        gain(own, wordChances, wordsSaid) + balance.pairs * gain(pairs.ofSentence[at] ?? [], pairChances, pairsSaid)
      const value = (2 * (worth + gained)) / (length + candidate.words.length) + bonus + (bonuses[at] ?? 0)
      if (best && value <= best.value) continue
      if (repeats(candidate, own, wordsSaid)) continue
      best = { at, worth: worth + gained, value }
    }
    if (!best) break
    chosen.add(best.at)
    worth = best.worth
    bonus += bonuses[best.at] ?? 0
    length += candidates[best.at]?.words.length ?? 0
    for (const term of words.ofSentence[best.at] ?? []) wordsSaid.add(term)
    for (const term of pairs.ofSentence[best.at] ?? []) pairsSaid.add(term)
  }
  return [...chosen].sort((a, b) => a - b)
}

/** How much of a sentence may have been said: four fifths of its words. */
const SAID = 0.8

function repeats({ words }: Candidate, own: readonly number[], said: ReadonlySet<number>): boolean {
  if (said.size === 0 || words.length === 0) return false
  let common = 0
  for (const term of own) if (said.has(term)) common++
  return common > own.length * SAID
}

function gain(terms: readonly number[], chances: readonly number[], said: ReadonlySet<number>): number {
  let sum = 0
  for (const term of terms) if (!said.has(term)) sum += chances[term] ?? 0
  return sum
}
