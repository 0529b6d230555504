import type { WeaveStory } from '../story.ts'
import type { Rarity } from '../words/rarity.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { findAges } from './ages.ts'
import { findDays } from './days.ts'
import { findDenials } from './denials.ts'
import type { Difference } from './difference.ts'
import { findFigures } from './findFigures.ts'
import { findPrices } from './prices.ts'
import { findWhereabouts } from './whereabouts.ts'

type Finder = (stories: readonly WeaveStory[], vocabulary: Vocabulary, rarity: Rarity) => readonly Difference[]

const finders: readonly Finder[] = [findFigures, findPrices, findDays, findWhereabouts, findAges, findDenials]

/** Where some stories, given in order of publication, say different things. A wrong pair is worse than a missed one. */
export function findDifferences(
  stories: readonly WeaveStory[],
  rarity: Rarity,
  vocabulary: Vocabulary,
): readonly Difference[] {
  return finders.flatMap((find) => find(stories, vocabulary, rarity))
}
