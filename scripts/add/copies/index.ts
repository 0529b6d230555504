import { containment, shinglesOf } from './shingles.ts'

/**
 * From this share on, two texts are one story at two papers. Reporters who write of the same events on their own share a few
 * set phrases and quotations, hardly ever a tenth of their runs of four words; a reprint that keeps a third of a story shares more.
 */
const NEAR = 0.22
/** Shorter texts share runs by chance. */
const FEWEST_SHINGLES = 30
/** One in so many shingles is looked up when candidates are searched. */
const SAMPLE = 4

/** A text that says much the same. */
export interface NearCopy<Key> {
  readonly key: Key
  /** How much of the shorter of the two the other has, 0 to 1. */
  readonly share: number
}

/** Finds texts that are near copies of each other: a cheap search for candidates, then each pair exactly. */
export class Copies<Key> {
  readonly #texts: { readonly key: Key; readonly shingles: ReadonlySet<number> }[] = []
  readonly #bySample = new Map<number, number[]>()

  /** `body` is Markdown. */
  add(key: Key, body: string): void {
    const shingles = shinglesOf(body)
    const number = this.#texts.push({ key, shingles }) - 1
    for (const shingle of shingles) {
      if (shingle % SAMPLE !== 0) continue
      const holders = this.#bySample.get(shingle)
      if (holders) holders.push(number)
      else this.#bySample.set(shingle, [number])
    }
  }

  /** The text that has most in common with this one, if it is a near copy. */
  find(body: string): NearCopy<Key> | undefined {
    const shingles = shinglesOf(body)
    if (shingles.size < FEWEST_SHINGLES) return undefined
    let best: NearCopy<Key> | undefined
    for (const number of this.#candidates(shingles)) {
      const text = this.#texts[number]
      if (!text || text.shingles.size < FEWEST_SHINGLES) continue
      const share = containment(shingles, text.shingles)
      if (share >= NEAR && share > (best?.share ?? 0)) best = { key: text.key, share }
    }
    return best
  }

  #candidates(shingles: ReadonlySet<number>): ReadonlySet<number> {
    const candidates = new Set<number>()
    for (const shingle of shingles)
      if (shingle % SAMPLE === 0) for (const number of this.#bySample.get(shingle) ?? []) candidates.add(number)
    return candidates
  }
}
