import type { Removal } from '../model/article.ts'
import type { Digest } from '../model/digest.ts'
import type { AlsoPublished, Story } from '../model/story.ts'
import type { Actor } from '../model/tags.ts'

/** A country that a story is filed under. */
export interface EntryCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** In the language of the site. */
  readonly name: string
}

/** A subject that a story is filed under. */
export interface EntryTopic {
  readonly slug: string
  readonly name: string
}

/** An actor as one story names it. */
export interface EntryName extends Actor {
  /** Every way that the story writes it. */
  readonly forms: readonly string[]
  /** What it says that the actor is: `foreign minister`. */
  readonly roles: readonly string[]
}

/** A story as the site shows it: what it asserts, what was derived where it asserts nothing, and its address. */
export interface Entry {
  readonly story: Story
  /** `2019/05/15/us-begins-evacuating/` */
  readonly path: string
  /** Where it was when it was imported, if an editor has given it another day or name since. */
  readonly formerPath?: string
  /** The day of publication, `2019-05-15`. */
  readonly day?: string
  /** BCP 47. */
  readonly language: string
  /** Most central first. */
  readonly countries: readonly EntryCountry[]
  /** Most central first. */
  readonly actors: readonly Actor[]
  /** Everyone whom its words name, with how it writes and introduces them. */
  readonly named: readonly EntryName[]
  /** As stated. */
  readonly topics: readonly EntryTopic[]
  /** What was left out on import. */
  readonly removed: readonly Removal[]
  /** Other papers' near copies: those that the story states, and those that were found on import. */
  readonly alsoPublished: readonly AlsoPublished[]
  /** The calendar values of the digest's timeline. */
  readonly eventDates: readonly string[]
  /** Read when it is asked for. */
  readonly digest: Digest
  /** A mark of all of this. */
  readonly mark: string
}
