import type { Vector } from './vector.ts'

/** The direction that some texts have in common (their centroid). */
export class Centre {
  readonly #shares = new Map<number, number>()
  #length: number | undefined

  /** Takes one text more into account. */
  add({ terms, shares }: Vector, weight: number): void {
    this.#length = undefined
    terms.forEach((term, place) => {
      this.#shares.set(term, (this.#shares.get(term) ?? 0) + weight * (shares[place] ?? 0))
    })
  }

  /** How near a text is to it, 0 to 1. */
  near({ terms, shares }: Vector): number {
    this.#length ??= Math.sqrt([...this.#shares.values()].reduce((sum, share) => sum + share * share, 0)) || 1
    let near = 0
    terms.forEach((term, place) => {
      near += (shares[place] ?? 0) * (this.#shares.get(term) ?? 0)
    })
    return near / this.#length
  }
}
