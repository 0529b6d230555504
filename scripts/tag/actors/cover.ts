import type { Passage } from '../words/passage.ts'
import type { Sighting } from './sighting.ts'

/** Which words of which passages are taken by sightings, so that looking is quick however many there are. */
export class Cover {
  readonly #taken = new Map<Passage, (Sighting | undefined)[]>()

  constructor(sightings: readonly Sighting[] = []) {
    for (const sighting of sightings) this.add(sighting)
  }

  add(sighting: Sighting): void {
    const { passage, from, to } = sighting
    let row = this.#taken.get(passage)
    if (!row) {
      row = []
      this.#taken.set(passage, row)
    }
    for (let index = from; index < to; index++) row[index] = sighting
  }

  /** The sightings that share a word with this stretch, from left to right. */
  over({ passage, from, to }: Pick<Sighting, 'passage' | 'from' | 'to'>): readonly Sighting[] {
    const row = this.#taken.get(passage)
    if (!row) return NONE
    const found: Sighting[] = []
    for (let index = from; index < to; index++) {
      const sighting = row[index]
      if (sighting && sighting !== found.at(-1)) found.push(sighting)
    }
    return found
  }
}

const NONE: readonly Sighting[] = []

/** All lists as one, without the sightings that stand over one of an earlier list. */
export function keepFirst(...lists: readonly (readonly Sighting[])[]): Sighting[] {
  const cover = new Cover()
  const kept: Sighting[] = []
  for (const list of lists) {
    const free = list.filter((sighting) => cover.over(sighting).length === 0)
    for (const sighting of free) {
      cover.add(sighting)
      kept.push(sighting)
    }
  }
  return kept
}

/** Without the sightings that are a part of a longer one: `США` of `Министерство обороны США`. */
export function keepOutside(sightings: readonly Sighting[], longer: readonly Sighting[]): readonly Sighting[] {
  if (longer.length === 0) return sightings
  const cover = new Cover(longer)
  return sightings.filter(
    (each) =>
      !cover.over(each).some(({ from, to }) => from <= each.from && each.to <= to && to - from > each.to - each.from),
  )
}
