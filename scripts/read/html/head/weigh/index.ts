/** What each trait counts; those not listed count nothing. */
export type Weights = Readonly<Record<string, number>>

/** The sum of what its traits count. */
export function weigh(traits: Iterable<string>, weights: Weights): number {
  let sum = 0
  for (const trait of traits) sum += weights[trait] ?? 0
  return sum
}

/** The item whose traits count most; undefined when all count less than `least`. */
export function heaviest<T extends { readonly traits: Iterable<string> }>(
  items: readonly T[],
  weights: Weights,
  least: number,
): T | undefined {
  let best: { item: T; weight: number } | undefined
  for (const item of items) {
    const weight = weigh(item.traits, weights)
    if (weight > (best?.weight ?? least)) best = { item, weight }
  }
  return best?.item
}
