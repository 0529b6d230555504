import { once } from '../../model/once.ts'
import type { Difference } from '../differences/difference.ts'
import { findDifferences } from '../differences/index.ts'
import { type Event, tellEvents } from '../events/index.ts'
import { choosePoints, type PointOfMany } from '../keypoints/index.ts'
import type { WeaveStory } from '../story.ts'
import { hearVoices, type Side } from '../voices/index.ts'
import type { Rarity } from '../words/rarity.ts'
import type { Vocabulary } from '../words/vocabulary.ts'

/** What some stories say together: those of a storyline, a country, an actor, a week. Each part is worked out when it is first asked for. */
export interface Together {
  /** The few sentences that say most, newest state first. */
  readonly keyPoints: readonly PointOfMany[]
  /** Every event known, in order of time. */
  readonly timeline: readonly Event[]
  /** Where they say different things, side by side. */
  readonly differences: readonly Difference[]
  /** What each side said. */
  readonly voices: readonly Side[]
}

/** Tells what some stories, in order of publication, say together. `about`: words that say what they are about; `rarityOf`: how rare words are among them. */
export function tellTogether(
  stories: readonly WeaveStory[],
  about: string,
  rarityOf: () => Rarity,
  vocabulary: Vocabulary,
): Together {
  const keyPoints = once(() => choosePoints(stories, rarityOf(), vocabulary))
  const timeline = once(() => tellEvents(stories, about, rarityOf(), vocabulary))
  const differences = once(() => findDifferences(stories, rarityOf(), vocabulary))
  const voices = once(() => hearVoices(stories))
  return {
    get keyPoints() {
      return keyPoints()
    },
    get timeline() {
      return timeline()
    },
    get differences() {
      return differences()
    },
    get voices() {
      return voices()
    },
  }
}
