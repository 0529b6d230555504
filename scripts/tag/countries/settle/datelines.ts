import { isInDateline } from '../beside.ts'
import type { Spot } from '../spot.ts'

/** A town that stands alone in a dateline is the greatest of its name: wires add the state or country to all others. */
export function settleDatelines(spots: readonly Spot[]): readonly Spot[] {
  return spots.map((spot) => {
    const [foremost] = spot.meanings
    return foremost && isInDateline(spot) ? { ...spot, meanings: [foremost] } : spot
  })
}
