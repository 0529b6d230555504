import type { Sighting } from './sighting.ts'
import type { Passage } from './words.ts'

/** Which words of which passages are taken by sightings, so that looking is quick however many there are. */
export class Cover {
  readonly #taken = new Map<Passage, (Sighting | undefined)[]>()

  constructor(sightings: readonly Sighting[]) {
    for (const sighting of sightings) {
      const { passage, from, to } = sighting
      let row = this.#taken.get(passage)
      if (!row) {
        row = []
        this.#taken.set(passage, row)
      }
      for (let index = from; index < to; index++) row[index] = sighting
    }
  }

  /** The sightings that share a word with this stretch, from left to right. */
  over({ passage, from, to }: Pick<Sighting, 'passage' | 'from' | 'to'>): readonly Sighting[] {
    const row = this.#taken.get(passage)
    if (!row) return []
    const found: Sighting[] = []
    for (let index = from; index < to; index++) {
      const sighting = row[index]
      if (sighting && sighting !== found.at(-1)) found.push(sighting)
    }
    return found
  }
}

/** Both lists, without those of the second that stand over one of the first. */
export function keepFirst(first: readonly Sighting[], second: readonly Sighting[]): Sighting[] {
  const cover = new Cover(first)
  return [...first, ...second.filter((sighting) => cover.over(sighting).length === 0)]
}
