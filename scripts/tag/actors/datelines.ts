import { readDateline } from '../../read/dateline.ts'
import { keyOf } from '../words/key.ts'
import { type Sighting, textOf } from './sighting.ts'

/** Without the places of datelines that are written like bodies: `GAO — The council` is no Government Accountability Office. */
export function dropDatelines(sightings: readonly Sighting[]): readonly Sighting[] {
  const opening = sightings.find(({ passage, from }) => passage.paragraph === 1 && from <= FIRST)
  if (!opening) return sightings
  const { text } = opening.passage
  const dateline = readDateline(text)
  if (!dateline) return sightings
  const end = text.length - dateline.rest.length
  const place = keyOf(dateline.place)
  return sightings.filter((each) => {
    const start = each.passage.words[each.from]?.start ?? 0
    return each.passage !== opening.passage || start >= end || keyOf(textOf(each)) !== place
  })
}

/** The place of a dateline is among the first words. */
const FIRST = 8
