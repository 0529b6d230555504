import { slugify } from '../../model/slug.ts'
import type { WeaveStory } from '../story.ts'
import type { StorylineEdit } from './edit.ts'
import { ledeOf } from './title.ts'

/** Stories that belong together, before it is told what they say. */
export interface Strand {
  /** In order of publication. */
  readonly stories: readonly WeaveStory[]
  /** What an editor says of it. */
  readonly edit?: StorylineEdit
  /** The addresses of what an editor joined to it. */
  readonly joined: readonly string[]
}

/** The address that a story gives a storyline which begins with it: its headline, or its lede. */
export function addressOf(story: WeaveStory): string {
  let address = known.get(story)
  if (address === undefined) {
    address = slugify(story.title || ledeOf(story))
    known.set(story, address)
  }
  return address
}

const known = new WeakMap<WeaveStory, string>()
