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

/** One text laid out by the numbers of its terms, to be compared with many others. */
export class Spread {
  #shares = new Float32Array(1 << 14)
  #laid: Vector = { terms: new Int32Array(), shares: new Float32Array() }

  /** Lays out a text in place of the one before. */
  lay(vector: Vector): void {
    for (const term of this.#laid.terms) this.#shares[term] = 0
    this.#laid = vector
    const last = vector.terms.at(-1) ?? 0
    if (last >= this.#shares.length) this.#shares = new Float32Array(2 * last)
    for (let at = 0; at < vector.terms.length; at++) this.#shares[vector.terms[at] ?? 0] = vector.shares[at] ?? 0
  }

  /** The cosine of the text that is laid out and another, 0 to 1. */
  cosine({ terms, shares }: Vector): number {
    const laid = this.#shares
    let sum = 0
    for (let at = 0; at < terms.length; at++) sum += (laid[terms[at] ?? 0] ?? 0) * (shares[at] ?? 0)
    return Math.min(1, sum)
  }
}

/** The terms that weigh most, heaviest first. */
export function heaviest({ terms, shares }: Vector, most: number): readonly number[] {
  const least = shares.length > most ? (Float32Array.from(shares).sort().at(-most) ?? 0) : 0
  return Array.from(terms.keys())
    .filter((at) => (shares[at] ?? 0) >= least)
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
    .slice(0, most)
    .map((at) => terms[at] ?? 0)
}
