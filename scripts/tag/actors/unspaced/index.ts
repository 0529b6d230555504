import type { ActorType } from '../../../model/tags.ts'
import type { Passage } from '../../words/passage.ts'
import { Cover } from '../cover.ts'
import type { Nations } from '../places.ts'
import type { Sighting } from '../sighting.ts'
import { findBodies } from './bodies.ts'
import { unspacedOf } from './knowledge.ts'
import { findPeople, type Stretch } from './people.ts'
import { segmentsOf } from './segments.ts'

/** Names that no list knows, in a language that parts no words; none in any other. A name found at one place is found at all. */
export function findUnspaced(
  passages: readonly Passage[],
  known: readonly Sighting[],
  nations: Nations,
  language: string,
): Sighting[] {
  const knowledge = unspacedOf(language)
  if (!knowledge) return []
  const cover = new Cover(known)
  const found: Sighting[] = []
  const names = new Map<string, ActorType>()
  const add = (passage: Passage, stretch: Stretch, type: ActorType) => {
    const sighting = toSighting(passage, stretch, type)
    if (!sighting || !isFree(sighting, cover)) return
    cover.add(sighting)
    found.push(sighting)
    if (type === 'person') names.set(passage.text.slice(stretch.start, stretch.end), type)
  }
  for (const passage of passages) {
    const segments = segmentsOf(passage.text, language)
    for (const body of findBodies(passage.text, segments, knowledge, startsIn(passage, nations)))
      add(passage, body, body.type)
    for (const person of findPeople(segments, knowledge)) add(passage, person, 'person')
  }
  for (const [name, type] of names)
    for (const passage of passages)
      for (let at = passage.text.indexOf(name); at >= 0; at = passage.text.indexOf(name, at + name.length))
        add(passage, { start: at, end: at + name.length }, type)
  return found
}

/** Where countries are named in a passage. */
function startsIn(passage: Passage, nations: Nations): ReadonlySet<number> {
  return new Set((nations.get(passage) ?? []).map(({ from }) => passage.words[from]?.start ?? -1))
}

/** Whether it stands over nothing known, or over what is only a part of it. */
function isFree(sighting: Sighting, cover: Cover): boolean {
  return cover.over(sighting).length === 0
}

function toSighting(passage: Passage, { start, end }: Stretch, type: ActorType): Sighting | undefined {
  const from = passage.words.findIndex((word) => word.start >= start)
  let to = from
  while (to >= 0 && (passage.words[to]?.end ?? Infinity) <= end) to++
  return from >= 0 && to > from ? { passage, from, to, type } : undefined
}
