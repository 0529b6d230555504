import { addTo } from '../../model/groups.ts'
import type { WeaveStory } from '../story.ts'
import type { Rarity } from '../words/rarity.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { Claim } from './claim.ts'
import { readClaims } from './claims.ts'
import { clusterClaims } from './cluster.ts'
import type { Difference } from './difference.ts'
import { tellFigures } from './tell.ts'

/** Figures for the same thing in the same event that are not the same; those with most accounts first. */
export function findFigures(
  stories: readonly WeaveStory[],
  vocabulary: Vocabulary,
  rarity: Rarity,
): readonly Difference[] {
  const byKey = new Map<string, Claim[]>()
  for (const story of stories) for (const claim of readClaims(story, rarity, vocabulary)) addTo(byKey, claim.key, claim)
  return [...byKey.values()]
    .filter((claims) => new Set(claims.map(({ value }) => value)).size > 1)
    .flatMap(clusterClaims)
    .flatMap((claims) => tellFigures(claims) ?? [])
    .sort((a, b) => b.accounts.length - a.accounts.length)
}
