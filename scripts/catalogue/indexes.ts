import type { ActorFile } from '../model/story.ts'
import type { Actor } from '../model/tags.ts'
import type { JoinedActor } from '../weave/actors/index.ts'
import type { Entry, EntryCountry, EntryTopic } from './entry.ts'

/** A country with everything filed under it. */
export interface CountryIndex extends EntryCountry {
  /** Newest first. */
  readonly entries: readonly Entry[]
  /** An editor's note, Markdown. */
  readonly note?: string
}

/** An actor with everything filed under it. */
export interface ActorIndex extends Actor {
  /** Newest first. */
  readonly entries: readonly Entry[]
  readonly file?: ActorFile
  /** What other names in stories are this actor's. */
  readonly joined?: JoinedActor
  /** Who may be meant where a name does not say who it is. */
  readonly mayBe: readonly Actor[]
  /** What the stories most often say that it is: `foreign minister`. */
  readonly role?: string
}

/** A topic with everything filed under it. */
export interface TopicIndex extends EntryTopic {
  /** Newest first. */
  readonly entries: readonly Entry[]
  /** An editor's note, Markdown. */
  readonly note?: string
}

/** A publisher with its stories. */
export interface SourceIndex {
  readonly slug: string
  readonly name: string
  /** Newest first. */
  readonly entries: readonly Entry[]
}
