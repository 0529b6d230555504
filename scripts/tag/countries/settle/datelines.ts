import type { Spot } from '../spot.ts'

/** A town that stands alone in a dateline is the greatest of its name: wires add the state or country to all others. */
export function settleDatelines(spots: readonly Spot[]): readonly Spot[] {
  return spots.map((spot) => {
    const { passage, first, meanings } = spot
    const [foremost] = meanings
    if (!foremost || (passage.words[first]?.start ?? 0) >= passage.datelineEnd) return spot
    return { ...spot, meanings: [foremost] }
  })
}
