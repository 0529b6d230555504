import type { Spot } from '../spot.ts'
import { settleCounties } from './counties.ts'
import { settlePersons } from './persons.ts'
import { settleDatelines, settleQualified } from './qualified.ts'
import { settleThings } from './things.ts'
import { settleTowns } from './towns.ts'
import { settleVillages } from './villages.ts'

/** Takes out spots that name no place, or takes meanings from those that name one. */
export type Rule = (spots: readonly Spot[], home?: string) => readonly Spot[]

/** In this order; the last leaves each spot with one meaning. */
export const rules: readonly Rule[] = [
  settleThings,
  settleVillages,
  settleQualified,
  settleDatelines,
  settleCounties,
  settlePersons,
  settleTowns,
]

/** Settles what every spot of a story means: each one kept has exactly one meaning. */
export function settle(spots: readonly Spot[], home?: string): readonly Spot[] {
  return rules.reduce((rest, rule) => rule(rest, home), spots)
}
