import type { WeaveStory } from '../story.ts'
import type { Ties } from '../ties/tie.ts'
import { averageLikeness } from './group.ts'

/** Two parts of a strand, and the ids that are not in it. */
export interface Split {
  readonly off: readonly WeaveStory[]
  readonly rest: readonly WeaveStory[]
  readonly strange: readonly string[]
}

/** Takes the named stories out of a strand, which is in order of publication; a newer one that nobody names goes to the part that it is more alike. */
export function splitOff(stories: readonly WeaveStory[], split: readonly string[], ties: Ties): Split {
  const named = new Set(split)
  const off: WeaveStory[] = []
  const rest: WeaveStory[] = []
  for (const story of stories) {
    if (named.delete(story.id)) off.push(story)
    else if (rest.length > 0 && likeness(story, off, ties) > likeness(story, rest, ties)) off.push(story)
    else rest.push(story)
  }
  return { off, rest, strange: [...named] }
}

function likeness({ id }: WeaveStory, part: readonly WeaveStory[], ties: Ties): number {
  return averageLikeness(
    part.map((story) => story.id),
    ties.earlier.get(id) ?? [],
  )
}
