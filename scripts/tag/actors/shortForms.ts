import { type Group, groupByName } from './groups.ts'
import { surnameOf } from './sameName.ts'
import type { Sighting } from './sighting.ts'

/** Gives each short form to the full name last seen before it that begins or ends with its word, otherwise to the first after it. One that has no full name stands for itself if one of its places is firm. */
export function placeShort(groups: readonly Group[], ordered: readonly Sighting[]): readonly Group[] {
  if (!ordered.some(({ short }) => short)) return groups
  const homeOf = new Map<Sighting, Group>()
  const first = new Homes()
  for (const group of [...groups].reverse()) {
    for (const sighting of group.sightings) homeOf.set(sighting, group)
    first.put(group)
  }
  const last = new Homes()
  const alone: Sighting[] = []
  for (const sighting of ordered) {
    const group = homeOf.get(sighting)
    if (group) last.put(group)
    if (!sighting.short) continue
    const word = sighting.passage.words[sighting.to - 1]?.key ?? ''
    const person = sighting.type === 'person'
    const home = last.find(word, person) ?? first.find(word, person)
    if (home) home.sightings.push(sighting)
    else if (!sighting.needsFull) alone.push(sighting)
  }
  return [...groups, ...groupByName(alone).filter(({ sightings }) => sightings.some(({ firm }) => firm))]
}

/** Groups by the words that may stand for their whole names, people and others apart. */
class Homes {
  readonly #people = new Map<string, Group>()
  readonly #bodies = new Map<string, Group>()

  find(word: string, person: boolean): Group | undefined {
    return (person ? this.#people : this.#bodies).get(word)
  }

  /** Under the first word and the surname of a name of several words, in place of any group that is there. */
  put(group: Group): void {
    if (group.words.length < 2) return
    const homes = group.person ? this.#people : this.#bodies
    homes.set(group.words[0] ?? '', group)
    homes.set(surnameOf(group.words) ?? '', group)
  }
}
