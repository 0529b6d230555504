import { groupBy } from '../../model/groups.ts'
import { isOwner } from './beside.ts'
import type { Passage } from './passage.ts'
import type { Place, Sighting } from './sighting.ts'

/** All that a story says of one country. */
export interface Evidence {
  readonly code: string
  readonly sightings: readonly Sighting[]
  /** Those that name it: companies, money and the like left out. */
  readonly namings: readonly Sighting[]
  /** How many sightings of each kind stand in each zone, those that have any. */
  readonly counts: ReadonlyMap<Place, number>
  /** In how many passages it is named. */
  readonly passages: number
  /** Whether it is named in the title, and in the first paragraph after the dateline. */
  readonly isInTitle: boolean
  readonly isInLede: boolean
  /** How often it is named where things happen. */
  readonly scenes: number
  /** How often it is named in a list with other countries: `Ghana, Togo and Benin`. */
  readonly listed: number
  /** Whether the title's first word is one of its names, and whether one has a possessive there: `Italy's banks`. */
  readonly opensTitle: boolean
  readonly ownsTitle: boolean
}

/** Gathers what sightings say of each country, in the order of the first of each. */
export function gatherEvidence(sightings: readonly Sighting[]): ReadonlyMap<string, Evidence> {
  const byCode = groupBy(sightings, ({ code }) => code)
  const listed = findListed(sightings)
  return new Map([...byCode].map(([code, own]) => [code, weighEvidence(code, own, listed)]))
}

function weighEvidence(code: string, sightings: readonly Sighting[], inList: ReadonlySet<Sighting>): Evidence {
  const counts = new Map<Place, number>()
  for (const { place } of sightings) counts.set(place, (counts.get(place) ?? 0) + 1)
  const namings = sightings.filter(({ isNaming }) => isNaming)
  const passages = new Set<Passage>()
  let isInLede = false
  let scenes = 0
  let listed = 0
  for (const naming of namings) {
    passages.add(naming.passage)
    if (naming.zone === 'lede') isInLede = true
    if (naming.isScene) scenes++
    if (inList.has(naming)) listed++
  }
  const inTitle = namings.filter(({ zone }) => zone === 'title')
  return {
    code,
    sightings,
    namings,
    counts,
    passages: passages.size,
    isInTitle: inTitle.length > 0,
    isInLede,
    scenes,
    listed,
    opensTitle: inTitle.some(({ first }) => first === 0),
    ownsTitle: inTitle.some(isOwner),
  }
}

/** Sightings that stand next to one of another country, with at most a comma and a word such as `and` between. */
function findListed(sightings: readonly Sighting[]): ReadonlySet<Sighting> {
  const listed = new Set<Sighting>()
  for (const [index, sighting] of sightings.entries()) {
    const next = sightings[index + 1]
    if (!next || next.passage !== sighting.passage || next.code === sighting.code) continue
    const gap = next.first - sighting.last
    if (gap === 0 || (gap === 1 && CONJUNCTION.test(sighting.passage.words[sighting.last]?.key ?? '')))
      listed.add(sighting).add(next)
  }
  return listed
}

const CONJUNCTION = /^(?:and|or|und|et|y|e|i)$/
