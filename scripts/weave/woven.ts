import type { WeaveStory } from './story.ts'
import type { MissedEdit, StorylineEdit } from './storylines/edit.ts'
import type { Naming, Storyline } from './storylines/index.ts'
import type { Related } from './ties/related.ts'
import type { Together } from './together/index.ts'

/** What stories have to do with each other. */
export interface Woven {
  /** One a story, in the order that they were given. */
  readonly stories: readonly WovenStory[]
  /** In order of their first story. */
  readonly storylines: readonly Storyline[]
  /** What an editor says of a storyline or a story that is not there. */
  readonly missed: readonly MissedEdit[]
  /** What any of the stories say together: those of a country, an actor, a week. `about`: words that say what they are about. */
  together(stories: readonly WeaveStory[], about: string): Together
}

/** A story's place among others. */
export interface WovenStory {
  readonly story: WeaveStory
  /** The slug of its storyline; absent where it is alone. */
  readonly storyline?: string
  /** On the same event, likest first. */
  readonly related: readonly Related[]
}

/** What stands in for what the stories themselves say. */
export interface Wishes {
  /** All stories are one storyline of that name. */
  readonly one?: Naming
  /** What an editor says of storylines. */
  readonly edits?: readonly StorylineEdit[]
}
