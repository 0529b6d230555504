import type { Actor } from '../../model/tags.ts'
import type { Entry, EntryCountry } from '../entry.ts'
import type { Told } from './told.ts'

/** A storyline as a link leads to it. */
export interface StorylineLink {
  /** `tankers-attacked-in-the-gulf` */
  readonly slug: string
  readonly title: string
}

/** A chain of stories that go on with each other, with everything that its page shows. */
export interface StorylineIndex extends StorylineLink {
  /** Other slugs that lead to its page. */
  readonly redirects: readonly string[]
  /** An editor's note, Markdown. */
  readonly note?: string
  /** Newest first. */
  readonly entries: readonly Entry[]
  /** The days of its first and its newest story; absent where none has a day. */
  readonly from?: string
  readonly to?: string
  /** Commonest first. */
  readonly countries: readonly EntryCountry[]
  /** Commonest first. */
  readonly actors: readonly Actor[]
  /** The papers that tell it, that with most stories first. */
  readonly papers: readonly string[]
  /** The storyline that it goes on with. */
  readonly cameFrom?: StorylineLink
  /** Those that go on with it, in the order in which they came to be. */
  readonly ledTo: readonly StorylineLink[]
  readonly told: Told
}
