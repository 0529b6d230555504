import type { ActorType } from '../../model/tags.ts'

/** An actor as one story alone knows it. */
export interface StoryActor {
  readonly slug: string
  /** The fullest name that the story has, or the listed one. */
  readonly name: string
  readonly type: ActorType
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Every way that the story writes it. */
  readonly forms: readonly string[]
  /** How the story introduces it: `Senator`. */
  readonly roles: readonly string[]
}

/** The actors of one story, and what else is read of it to tell namesakes apart. */
export interface ActorsOfStory {
  readonly id: string
  /** `2023-03-06` */
  readonly day?: string
  readonly actors: readonly StoryActor[]
  /** Title, deck and body. Asked for only where names have to be settled. */
  readonly text: () => string
  /** A mark of the text, where what is read of it may be remembered. */
  readonly mark?: string
}

/** What is known of actors before any story is read. */
export interface KnownBefore {
  /** Whether a list or an editor's file has an actor. */
  isListed(slug: string): boolean
  /** The slugs of names that an editor keeps apart from an actor. */
  apartFrom?(slug: string): ReadonlySet<string>
}

/** Names that came to one actor, and why. */
export interface Join {
  readonly name: string
  readonly slug: string
  readonly why: JoinReason
  /** The stories that have the name. */
  readonly stories: readonly string[]
}

/** `spelling`: the same name with other initials, a nickname or another spelling; `surname`: a name that leaves out the given name, settled by what surrounds it; `acronym`: letters for a long form. */
export type JoinReason = 'spelling' | 'surname' | 'acronym'

/** One actor across stories. */
export interface JoinedActor {
  readonly slug: string
  /** The listed name, else the full name of most stories. */
  readonly name: string
  readonly type: ActorType
  readonly country?: string
  /** What was joined into it. */
  readonly joins: readonly Join[]
  /** Addresses that it would have had, and which nobody else has. */
  readonly redirects: readonly string[]
}

/** A name that stays apart because it may be several actors', or that of one of whom too little speaks. */
export interface Unsettled {
  readonly name: string
  readonly slug: string
  readonly stories: readonly string[]
  /** Those who may be meant. */
  readonly mayBe: readonly JoinedActor[]
}
