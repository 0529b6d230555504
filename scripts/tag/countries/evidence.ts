import { isInDateline, isOwner, wordBefore } from './beside.ts'
import { currencies, locative } from './cues.ts'
import type { Tie } from './lexicon.ts'
import { DATELINE, type Passage } from './passage.ts'
import type { Spot } from './spot.ts'

/** How a name stands for its country, as the weighing tells them apart. */
export const KINDS = [
  'name',
  'demonym',
  'government',
  'place',
  'money',
  'institution',
  'company',
  'leader',
  'sign',
] as const
export type Kind = (typeof KINDS)[number]

/** Where in a story a name stands, most telling first. */
export const ZONES = ['dateline', 'title', 'deck', 'lede', 'second', 'body'] as const
export type Zone = (typeof ZONES)[number]

/** A zone and a kind: `title name`. */
export type Place = `${Zone} ${Kind}`

/** All that a story says of one country. */
export interface Evidence {
  readonly code: string
  readonly spots: readonly Spot[]
  /** How many names of each kind stand in each zone, those that have any. */
  readonly counts: ReadonlyMap<Place, number>
  /** How many names of the country there are: companies, money and the like left out. */
  readonly named: number
  /** In how many passages. */
  readonly passages: number
  /** Whether a name of the country stands in the title, and in the first paragraph after the dateline. */
  readonly isInTitle: boolean
  readonly isInLede: boolean
  /** Names after a word such as `in`: where things happen. */
  readonly scenes: number
  /** Names in a list with those of other countries: `Ghana, Togo and Benin`. */
  readonly listed: number
  /** Whether the title's first word is one of its names, and whether one has a possessive there: `Italy's banks`. */
  readonly opensTitle: boolean
  readonly ownsTitle: boolean
}

const KIND: Readonly<Record<Tie, Kind>> = {
  name: 'name',
  former: 'name',
  demonym: 'demonym',
  government: 'government',
  institution: 'institution',
  company: 'company',
  leader: 'leader',
  capital: 'place',
  abbreviation: 'place',
  division: 'place',
  place: 'place',
  town: 'place',
  sign: 'sign',
}

/** Gathers what settled spots say of each country, in the order of the first name of each. */
export function gatherEvidence(spots: readonly Spot[]): ReadonlyMap<string, Evidence> {
  const byCode = new Map<string, Spot[]>()
  for (const spot of spots) {
    const code = spot.meanings[0]?.code ?? ''
    const own = byCode.get(code)
    if (own) own.push(spot)
    else byCode.set(code, [spot])
  }
  const listed = findListed(spots)
  return new Map([...byCode].map(([code, own]) => [code, weighEvidence(code, own, listed)]))
}

function weighEvidence(code: string, spots: readonly Spot[], inList: ReadonlySet<Spot>): Evidence {
  const counts = new Map<Place, number>()
  const zones = new Set<Zone>()
  let named = 0
  let scenes = 0
  let listed = 0
  const passages = new Set<Passage>()
  for (const spot of spots) {
    const kind = kindOf(spot)
    const zone = zoneOf(spot)
    const place: Place = `${zone} ${kind}`
    counts.set(place, (counts.get(place) ?? 0) + 1)
    if (!namesCountry(kind)) continue
    named++
    zones.add(zone)
    passages.add(spot.passage)
    if (isScene(spot, kind)) scenes++
    if (inList.has(spot)) listed++
  }
  const inTitle = spots.filter((spot) => zoneOf(spot) === 'title' && namesCountry(kindOf(spot)))
  return {
    code,
    spots,
    counts,
    named,
    passages: passages.size,
    isInTitle: zones.has('title'),
    isInLede: zones.has('lede'),
    scenes,
    listed,
    opensTitle: inTitle.some(({ first }) => first === 0),
    ownsTitle: inTitle.some(isOwner),
  }
}

/** Spots that stand next to one of another country, with at most a comma and a word such as `and` between. */
function findListed(spots: readonly Spot[]): ReadonlySet<Spot> {
  const listed = new Set<Spot>()
  for (const [index, spot] of spots.entries()) {
    const next = spots[index + 1]
    if (!next || next.passage !== spot.passage || next.meanings[0]?.code === spot.meanings[0]?.code) continue
    const gap = next.first - spot.last
    if (gap === 0 || (gap === 1 && CONJUNCTION.test(spot.passage.words[spot.last]?.key ?? '')))
      listed.add(spot).add(next)
  }
  return listed
}

const CONJUNCTION = /^(?:and|or|und|et|y|e|i)$/

export function kindOf({ meanings, passage, last }: Spot): Kind {
  const kind = KIND[meanings[0]?.tie ?? 'sign']
  return kind === 'demonym' && currencies.has(passage.words[last]?.key ?? '') ? 'money' : kind
}

/** Whether a name of this kind says the country, not only something of it. */
export function namesCountry(kind: Kind): boolean {
  return kind === 'name' || kind === 'demonym' || kind === 'government' || kind === 'place'
}

export function zoneOf(spot: Spot): Zone {
  const { paragraph } = spot.passage
  if (paragraph === 0) return 'title'
  if (paragraph === -1) return 'deck'
  if (paragraph === DATELINE) return 'dateline'
  if (paragraph > 2) return 'body'
  if (paragraph === 2) return 'second'
  return isInDateline(spot) ? 'dateline' : 'lede'
}

function isScene(spot: Spot, kind: Kind): boolean {
  if (kind !== 'name' && kind !== 'place') return false
  const before = wordBefore(spot)
  return before !== undefined && locative.has(before.key)
}
