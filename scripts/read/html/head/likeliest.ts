/** What each trait counts for a candidate; those not listed count nothing. */
export type Weights = Readonly<Record<string, number>>

/** The sum of what its traits count. */
export function weigh(traits: Iterable<string>, weights: Weights): number {
  let sum = 0
  for (const trait of traits) sum += weights[trait] ?? 0
  return sum
}

/**
 * The candidate that its traits make likeliest, if its share is at least `least`, 0 to 1.
 * Candidates and the chance that none is right share one whole (a conditional logit, McFadden 1974), whose weights `scripts/train/head` learns.
 */
export function likeliest<T extends { readonly traits: Iterable<string> }>(
  candidates: readonly T[],
  weights: Weights,
  least: number,
): T | undefined {
  const sums = candidates.map(({ traits }) => weigh(traits, weights))
  const highest = Math.max(0, ...sums)
  const odds = sums.map((sum) => Math.exp(sum - highest))
  const all = odds.reduce((total, one) => total + one, Math.exp(-highest))
  const best = odds.indexOf(Math.max(...odds))
  return (odds[best] ?? 0) / all >= least ? candidates[best] : undefined
}
