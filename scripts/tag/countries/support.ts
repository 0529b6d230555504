import type { Tie } from './lexicon.ts'
import type { Spot } from './spot.ts'

/** How much the first spot of an unshared name speaks for its country. */
const WEIGHT: Readonly<Record<Tie, number>> = {
  name: 1,
  former: 1,
  demonym: 1,
  government: 1.2,
  capital: 0.8,
  abbreviation: 2,
  division: 1.5,
  place: 1,
  town: 0.7,
  sign: 0.25,
}
const HOME = 2

/** How much each country is spoken for by the names that can mean no other: the ground on which shared names are settled. */
export function weighSupport(spots: readonly Spot[], home?: string): ReadonlyMap<string, number> {
  const counts = new Map<string, { code: string; weight: number; count: number }>()
  for (const { key, meanings } of spots) {
    const [only, other] = meanings
    if (!only || (other && only.tie !== 'capital') || (only.tie === 'town' && (only.thousands ?? 99) < 20)) continue
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { code: only.code, weight: WEIGHT[only.tie] * (other ? 0.5 : 1), count: 1 })
  }
  const support = new Map<string, number>(home ? [[home, HOME]] : [])
  for (const { code, weight, count } of counts.values()) {
    support.set(code, (support.get(code) ?? 0) + weight * Math.sqrt(Math.min(count, 4)))
  }
  return support
}
