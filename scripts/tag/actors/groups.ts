import { phraseKey } from '../words/key.ts'
import type { KnownActor } from './knownActor.ts'
import { nameKeyOf, type Sighting } from './sighting.ts'

/** Sightings of one actor, by now; `words` are those of its fullest name. */
export interface Group {
  readonly known: boolean
  readonly person: boolean
  readonly words: readonly string[]
  readonly sightings: Sighting[]
}

/** Sightings of the same entry, or of the same words, together. */
export function groupByName(sightings: readonly Sighting[]): Group[] {
  const groups = new Map<KnownActor | string, Sighting[]>()
  for (const sighting of sightings) {
    const key =
      sighting.known ??
      (sighting.type === 'person' ? `person ${nameKeyOf(sighting)}` : withoutCases(nameKeyOf(sighting)))
    const group = groups.get(key)
    if (group) group.push(sighting)
    else groups.set(key, [sighting])
  }
  return [...groups.values()].map(createGroup)
}

/** `верховн рада`, `верховн раду`: keys of four letters have their case yet. */
function withoutCases(key: string): string {
  return key.replace(/(?<=(?:^| )\p{Script=Cyrillic}{3})[аяуюыиіе](?= |$)/gu, '')
}

function createGroup(sightings: Sighting[]): Group {
  const longest = sightings.reduce((best, each) => (each.to - each.from > best.to - best.from ? each : best))
  const person = longest.type === 'person'
  const words = person && longest.known ? nameWordsOf(longest.known) : nameKeyOf(longest).split(' ')
  return { known: sightings.some(({ known }) => known), person, words, sightings }
}

const nameWords = new WeakMap<KnownActor, readonly string[]>()

/** The words of a known actor's name as keys, worked out once. */
function nameWordsOf(actor: KnownActor): readonly string[] {
  let words = nameWords.get(actor)
  if (!words) {
    words = phraseKey(actor.name).split(' ')
    nameWords.set(actor, words)
  }
  return words
}
