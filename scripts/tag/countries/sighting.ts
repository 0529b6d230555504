import { isInDateline, wordBefore } from './beside.ts'
import { currencies, locative } from './cues.ts'
import type { Tie } from './meaning.ts'
import { DATELINE } from './passage.ts'
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
const ZONES = ['dateline', 'title', 'deck', 'lede', 'second', 'body'] as const
export type Zone = (typeof ZONES)[number]

/** A zone and a kind: `title name`. */
export type Place = `${Zone} ${Kind}`

/** A settled spot: the country that it speaks for, how, and where in the story. */
export interface Sighting extends Spot {
  readonly code: string
  readonly kind: Kind
  readonly zone: Zone
  /** Both: what the weighing counts. */
  readonly place: Place
  /** Whether it says the country, not only something of it. */
  readonly isNaming: boolean
  /** Whether it stands after a word such as `in`: where things happen. */
  readonly isScene: boolean
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

const PLACES = tabulate(ZONES, (zone) => tabulate(KINDS, (kind): Place => `${zone} ${kind}`))

function tabulate<K extends string, V>(keys: readonly K[], make: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>
}

const NAMING: ReadonlySet<Kind> = new Set(['name', 'demonym', 'government', 'place'])

/** Reads where and how each settled spot speaks for its country. */
export function sight(spots: readonly Spot[]): readonly Sighting[] {
  return spots.map((spot) => {
    const { passage, first, last, key, meanings } = spot
    const kind = kindOf(spot)
    const zone = zoneOf(spot)
    return {
      passage,
      first,
      last,
      key,
      meanings,
      code: meanings[0]?.code ?? '',
      kind,
      zone,
      place: PLACES[zone][kind],
      isNaming: NAMING.has(kind),
      isScene: (kind === 'name' || kind === 'place') && locative.has(wordBefore(spot)?.key ?? ''),
    }
  })
}

function kindOf({ meanings, passage, last }: Spot): Kind {
  const kind = KIND[meanings[0]?.tie ?? 'sign']
  return kind === 'demonym' && currencies.has(passage.words[last]?.key ?? '') ? 'money' : kind
}

function zoneOf(spot: Spot): Zone {
  const { paragraph } = spot.passage
  if (paragraph === 0) return 'title'
  if (paragraph === -1) return 'deck'
  if (paragraph === DATELINE) return 'dateline'
  if (paragraph > 2) return 'body'
  if (paragraph === 2) return 'second'
  return isInDateline(spot) ? 'dateline' : 'lede'
}
