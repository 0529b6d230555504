import { gapBehind } from '../beside.ts'
import type { Spot } from '../spot.ts'

/** `US$2 million`, `A$40`: a currency's mark names no country. */
export function settleMoney(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter((spot) => !/^[$£€¥]/u.test(gapBehind(spot)))
}
