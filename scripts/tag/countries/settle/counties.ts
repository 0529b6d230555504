import { touchesAfter } from '../beside.ts'
import { counties, withCounties } from '../cues.ts'
import type { Spot } from '../spot.ts'

/**
 * `Guernsey County`, `Lebanon Township`: where such a word stands after the name, the county is one of the United States, unless
 * towns of that name lie in other countries that have counties (`Hualien County`) or a council follows (`Kent County Council`).
 */
export function settleCounties(spots: readonly Spot[]): readonly Spot[] {
  return spots.map((spot) => (isAmericanCounty(spot) ? { ...spot, meanings: [{ code: 'US', tie: 'division' }] } : spot))
}

function isAmericanCounty(spot: Spot): boolean {
  const { passage, last, meanings } = spot
  const after = passage.words[last]
  if (!after?.capital || !counties.has(after.key) || !touchesAfter(spot)) return false
  if (/^county$/.test(after.key) && passage.words[last + 1]?.key === 'council') return false
  return (
    meanings.every(({ tie, code }) => tie === 'name' || tie === 'capital' || !withCounties.has(code)) ||
    meanings.some(({ code }) => code === 'US')
  )
}
