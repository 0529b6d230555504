import { wordBefore } from './beside.ts'
import { currencies, locative } from './cues.ts'
import type { Tie } from './lexicon.ts'
import type { Passage, Spot } from './spot.ts'

/** How a name stands for its country, as the weighing tells them apart. */
export const KINDS = ['name', 'demonym', 'government', 'place', 'money', 'sign'] as const
export type Kind = (typeof KINDS)[number]

/** Where in a story a name stands, most telling first. */
export const ZONES = ['dateline', 'title', 'deck', 'lede', 'second', 'body'] as const
export type Zone = (typeof ZONES)[number]

/** All that a story says of one country. */
export interface Evidence {
  readonly code: string
  readonly spots: readonly Spot[]
  /** How many names of each kind stand in each zone, `title name`. */
  readonly counts: ReadonlyMap<`${Zone} ${Kind}`, number>
  /** How many names there are, signs and money left out. */
  readonly named: number
  /** In how many passages. */
  readonly passages: number
  /** Names after a word such as `in`: where things happen. */
  readonly scenes: number
}

const KIND: Readonly<Record<Tie, Kind>> = {
  name: 'name',
  former: 'name',
  demonym: 'demonym',
  government: 'government',
  institution: 'government',
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
  return new Map([...byCode].map(([code, own]) => [code, weighEvidence(code, own)]))
}

function weighEvidence(code: string, spots: readonly Spot[]): Evidence {
  const counts = new Map<`${Zone} ${Kind}`, number>()
  let named = 0
  let scenes = 0
  const passages = new Set<Passage>()
  for (const spot of spots) {
    const kind = kindOf(spot)
    const place = `${zoneOf(spot)} ${kind}` as const
    counts.set(place, (counts.get(place) ?? 0) + 1)
    if (kind === 'sign' || kind === 'money') continue
    named++
    passages.add(spot.passage)
    if (isScene(spot, kind)) scenes++
  }
  return { code, spots, counts, named, passages: passages.size, scenes }
}

export function kindOf({ meanings, passage, last }: Spot): Kind {
  const kind = KIND[meanings[0]?.tie ?? 'sign']
  return kind === 'demonym' && currencies.has(passage.words[last]?.key ?? '') ? 'money' : kind
}

export function zoneOf({ passage, first }: Spot): Zone {
  const { paragraph } = passage
  if (paragraph === 0) return 'title'
  if (paragraph === -1) return 'deck'
  if (paragraph > 2) return 'body'
  if (paragraph === 2) return 'second'
  return (passage.words[first]?.start ?? 0) < passage.datelineEnd ? 'dateline' : 'lede'
}

function isScene(spot: Spot, kind: Kind): boolean {
  if (kind !== 'name' && kind !== 'place') return false
  const before = wordBefore(spot)
  return before !== undefined && locative.has(before.key)
}
