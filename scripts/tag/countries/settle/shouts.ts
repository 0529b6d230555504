import type { Spot } from '../spot.ts'

/** `SWAT team`, `UGA`: in a text of ordinary capitals, letters all in capitals are an acronym, not the town that is spelt so. */
export function settleShouts(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter((spot) => !isAcronym(spot))
}

function isAcronym({ passage, first, last, meanings }: Spot): boolean {
  if (passage.shouted || !meanings.every(({ tie }) => tie === 'town' || tie === 'place' || tie === 'capital'))
    return false
  const word = passage.words[first]
  return (
    word !== undefined &&
    last === first + 1 &&
    word.shouted &&
    word.start >= passage.datelineEnd &&
    !DASH.test(word.after)
  )
}

/** What follows a dateline that does not open the story: `WINDSOR - The town …`. */
const DASH = /^\s*[-–—]+\s/u
