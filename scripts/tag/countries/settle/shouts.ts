import { gapBehind, isInDateline } from '../beside.ts'
import type { Spot } from '../spot.ts'

/** `SWAT team`, `UGA`: in a text of ordinary capitals, letters all in capitals are an acronym, not the town that is spelt so. */
export function settleShouts(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter((spot) => !isAcronym(spot))
}

function isAcronym(spot: Spot): boolean {
  const { passage, first, last, meanings } = spot
  if (passage.shouted || last !== first + 1 || !passage.words[first]?.shouted) return false
  if (!meanings.every(({ tie }) => tie === 'town' || tie === 'place' || tie === 'capital')) return false
  return !isInDateline(spot) && !DASH.test(gapBehind(spot))
}

/** What follows a dateline that does not open the story: `WINDSOR - The town …`. */
const DASH = /^\s*[-–—]+\s/u
