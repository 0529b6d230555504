import { Loom } from './loom.ts'
import type { WeaveStory } from './story.ts'
import type { Wishes, Woven } from './woven.ts'

export { Loom } from './loom.ts'
export type { Wishes, Woven, WovenStory } from './woven.ts'

/** Weaves stories: ties between two, storylines of many, and what each storyline tells. */
export function weave(stories: readonly WeaveStory[], wishes: Wishes = {}): Woven {
  return new Loom().weave(stories, wishes)
}
