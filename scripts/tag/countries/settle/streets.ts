import { gapBehind, wordAfter } from '../beside.ts'
import { streets } from '../cues.ts'
import type { Spot } from '../spot.ts'

/** `Memphis St.`, `2517 Dublin Road`, `Washington Avenue`: a street named after a place is not that place. */
export function settleStreets(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter((spot) => !isStreet(spot))
}

function isStreet(spot: Spot): boolean {
  const { passage, first, last, meanings } = spot
  if (meanings.every(({ tie }) => tie === 'demonym' || tie === 'government' || tie === 'sign')) return false
  if (/^\d+$/u.test(passage.words[first - 1]?.key ?? '') && passage.words[last]?.capital) return true
  const after = wordAfter(spot)
  if (!after?.capital || !streets.has(after.key)) return false
  return /^\s$/u.test(gapBehind(spot))
}
