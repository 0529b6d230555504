import type { Entry } from '../entry.ts'
import type { WovenEntries } from '../storylines/index.ts'
import type { StorylineIndex } from '../storylines/storyline.ts'
import { heaviest, type ToldEvent } from '../storylines/told.ts'

/** So many of the stories of a storyline, and this share of them, make it one of the shelf that they stand on. */
const STORIES = 2
const SHARE = 1 / 3
const MOST_STORYLINES = 6
const MOST_EVENTS = 8

/** The storylines that some stories are about, the one that moved last first. */
export function findStorylines(entries: readonly Entry[], { storylineOf }: WovenEntries): readonly StorylineIndex[] {
  const counts = new Map<StorylineIndex, number>()
  for (const entry of entries) {
    const storyline = storylineOf(entry)
    if (storyline) counts.set(storyline, (counts.get(storyline) ?? 0) + 1)
  }
  return [...counts]
    .filter(([{ entries }, count]) => count >= Math.max(STORIES, SHARE * entries.length))
    .map(([storyline]) => storyline)
    .slice(0, MOST_STORYLINES)
}

/** The events of some storylines that several stories tell and that belong here: those told most, in order of time. */
export function findToldMost(
  storylines: readonly StorylineIndex[],
  belongs: (event: ToldEvent) => boolean,
): readonly ToldEvent[] {
  const events = storylines.flatMap(({ told }) =>
    told.clearEvents.filter((event) => event.tellings.length > 1 && belongs(event)),
  )
  return heaviest(events, MOST_EVENTS).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
