import { countryOf } from './atlas.ts'
import type { Tie } from './meaning.ts'
import type { Spot } from './spot.ts'

/** How much the first spot of an unshared name speaks for its country. */
const WEIGHT: Readonly<Record<Tie, number>> = {
  name: 1,
  former: 1,
  demonym: 1,
  government: 1.2,
  institution: 1,
  company: 0.5,
  leader: 0.7,
  capital: 0.8,
  abbreviation: 2,
  division: 1.5,
  place: 1,
  town: 0.7,
  sign: 0.25,
}
const HOME = 2
/** Stories in English come from papers of these countries more often than of others, when nothing in them says so. */
const PRIOR: ReadonlyMap<string, number> = new Map([
  ['US', 1],
  ['GB', 0.3],
  ['CA', 0.15],
  ['AU', 0.1],
  ['IN', 0.1],
])

/** Once a country has so much support, a story says enough for itself. */
const SPOKEN_FOR = 2
/** What the neighbours of a country, those of its UN M49 subregion, add to it. */
const NEIGHBOURLY = 0.3

/** How much each country is spoken for by the names that can mean no other: the ground on which shared names are settled. */
export function weighSupport(spots: readonly Spot[], home?: string): ReadonlyMap<string, number> {
  const support = countNames(spots)
  const isForeign = [...support].some(([code, weight]) => !PRIOR.has(code) && weight >= SPOKEN_FOR)
  if (!isForeign) for (const [code, weight] of PRIOR) support.set(code, (support.get(code) ?? 0) + weight)
  if (home) support.set(home, (support.get(home) ?? 0) + HOME)
  return support
}

/** What a country's own support and that of its neighbours come to. */
export function supportOf(code: string, support: ReadonlyMap<string, number>): number {
  const subregion = countryOf(code)?.subregion
  let sum = support.get(code) ?? 0
  for (const [other, weight] of support) {
    if (other !== code && countryOf(other)?.subregion === subregion) sum += NEIGHBOURLY * weight
  }
  return sum
}

function countNames(spots: readonly Spot[]): Map<string, number> {
  const counts = new Map<string, { code: string; weight: number; count: number }>()
  for (const { key, meanings } of spots) {
    const [only, other] = meanings
    if (!only || (other && only.tie !== 'capital') || (only.tie === 'town' && (only.thousands ?? 99) < 20)) continue
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { code: only.code, weight: WEIGHT[only.tie] * (other ? 0.5 : 1), count: 1 })
  }
  const support = new Map<string, number>()
  for (const { code, weight, count } of counts.values()) {
    support.set(code, (support.get(code) ?? 0) + weight * Math.sqrt(Math.min(count, 4)))
  }
  return support
}
