import { groupBy } from '../../../model/groups.ts'
import type { ActorType } from '../../../model/tags.ts'
import type { Passage, Word } from '../../words/passage.ts'
import { Cover } from '../cover.ts'
import type { Nations } from '../places.ts'
import type { Sighting } from '../sighting.ts'
import { seek } from './again.ts'
import { type Body, findBodies, findFormed, withParts } from './bodies.ts'
import { unspacedOf } from './knowledge.ts'
import { findPeople, findWellKnown } from './people.ts'
import { segmentsOf } from './segments.ts'
import type { Stretch } from './stretch.ts'

/** Names that no list knows, in a language that parts no words; none in any other. Somebody found at one place is found at all. */
export function findUnspaced(
  passages: readonly Passage[],
  known: readonly Sighting[],
  nations: Nations,
  language: string,
): Sighting[] {
  const knowledge = unspacedOf(language)
  if (!knowledge) return []
  const cover = new Cover(known)
  const knownIn = groupBy(known, ({ passage }) => passage)
  const found: Sighting[] = []
  const people = new Set<string>()
  const add = (passage: Passage, stretch: Stretch, type: ActorType) => {
    const sighting = toSighting(passage, stretch, type)
    if (!sighting || cover.over(sighting).length > 0) return
    cover.add(sighting)
    found.push(sighting)
    if (type === 'person') people.add(passage.text.slice(stretch.start, stretch.end))
  }
  /** One that others are parts of. */
  const addWhole = (passage: Passage, body: Body) => {
    const sighting = toSighting(passage, body, body.type)
    if (!sighting || !cover.over(sighting).every((part) => isWithin(part, sighting))) return
    cover.add(sighting)
    found.push(sighting)
  }
  for (const passage of passages) {
    const segments = segmentsOf(passage.text, language)
    const bodies = findBodies(passage.text, segments, knowledge, startsIn(passage, nations))
    const listed = (knownIn.get(passage) ?? []).filter(({ type }) => type !== 'person').map(toBody)
    for (const body of withParts([...listed, ...bodies], segments, knowledge)) addWhole(passage, body)
    for (const body of [...findFormed(segments, knowledge), ...bodies]) add(passage, body, body.type)
    for (const person of findPeople(segments, knowledge)) add(passage, person, 'person')
    for (const person of findWellKnown(passage.text, segments, knowledge)) add(passage, person, 'person')
  }
  const seekPeople = seek(people)
  for (const passage of passages) for (const stretch of seekPeople(passage.text)) add(passage, stretch, 'person')
  return found
}

function isWithin({ from, to }: Sighting, whole: Sighting): boolean {
  return whole.from <= from && to <= whole.to
}

function toBody({ passage: { words }, from, to, type }: Sighting): Body {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, type }
}

/** Where countries are named in a passage. */
function startsIn(passage: Passage, nations: Nations): ReadonlySet<number> {
  return new Set((nations.get(passage) ?? []).map(({ from }) => passage.words[from]?.start ?? -1))
}

function toSighting(passage: Passage, { start, end }: Stretch, type: ActorType): Sighting | undefined {
  const from = wordFrom(passage.words, start)
  let to = from
  while ((passage.words[to]?.end ?? Infinity) <= end) to++
  return to > from ? { passage, from, to, type } : undefined
}

/** The first word that begins at an offset or behind it. */
function wordFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
