/** The kinds of actor. */
export const ACTOR_TYPES = [
  'person',
  'organization',
  'government',
  'military',
  'armed-group',
  'party',
  'company',
  'media',
] as const
export type ActorType = (typeof ACTOR_TYPES)[number]

/** Someone who acts: who it is, and what it is. */
export interface Actor {
  readonly name: string
  readonly type: ActorType
  /** Its page: `donald-trump`. */
  readonly slug: string
  /** ISO 3166-1 alpha-2, when known. */
  readonly country?: string
}

/** A country that a story is about. */
export interface CountryTag {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** The name in English, as the site shows it. */
  readonly name: string
  /** Why, in words for `--explain`: `dateline “Baghdad”`, `“Iraqi” ×4`. */
  readonly reasons: readonly string[]
}

/** An actor that a story is about. */
export interface ActorTag extends Actor {
  readonly reasons: readonly string[]
}

/** One place where a name stands. */
export interface Mention {
  readonly text: string
  /** 0 for the title, -1 for the deck, otherwise the paragraph's number from 1. */
  readonly paragraph: number
  /** Offset in that text, in UTF-16 units. */
  readonly start: number
}

export interface CountryMentions {
  readonly code: string
  readonly name: string
  readonly count: number
  readonly mentions: readonly Mention[]
}

export interface ActorMentions {
  readonly name: string
  readonly type: ActorType
  readonly slug: string
  readonly country?: string
  /** How the story introduces it, each way once: `Senator`. */
  readonly roles?: readonly string[]
  readonly count: number
  readonly mentions: readonly Mention[]
}

/** Who and where: what a story is about (most central first), and everything it names. */
export interface Tags {
  readonly countries: readonly CountryTag[]
  readonly actors: readonly ActorTag[]
  readonly mentions: {
    readonly countries: readonly CountryMentions[]
    readonly actors: readonly ActorMentions[]
    /** Whom the story names by what they are alone: `the Foreign Secretary`, `coalition forces`. They have no pages. */
    readonly described?: readonly ActorMentions[]
  }
}
