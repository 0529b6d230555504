import type { Counts } from './counts.ts'
import type { Rarity } from './rarity.ts'

/** The direction of a text among terms: numbers of terms in order, each with its share; of length 1. */
export interface Vector {
  readonly terms: Int32Array
  readonly shares: Float32Array
}

/** A text by its terms, rare ones more (TF-IDF, logarithmic in how often). */
export function weigh(counts: Counts, rarity: Rarity): Vector {
  const terms = Int32Array.from(counts.keys()).sort()
  const shares = Float32Array.from(terms, (term) => Math.log1p(counts.get(term) ?? 0) * rarity.of(term))
  let squares = 0
  for (const share of shares) squares += share * share
  const length = Math.sqrt(squares) || 1
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / length
  return { terms, shares }
}

/** The cosine of two texts, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0
  let [one, other] = [0, 0]
  while (one < a.terms.length && other < b.terms.length) {
    const order = (a.terms[one] ?? 0) - (b.terms[other] ?? 0)
    if (order === 0) sum += (a.shares[one++] ?? 0) * (b.shares[other++] ?? 0)
    else if (order < 0) one++
    else other++
  }
  return Math.min(1, sum)
}

/** The terms that weigh most, heaviest first. */
export function heaviest({ terms, shares }: Vector, most: number): readonly number[] {
  return Array.from(terms.keys())
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
    .slice(0, most)
    .map((at) => terms[at] ?? 0)
}
