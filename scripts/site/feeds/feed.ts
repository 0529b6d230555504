import type { Entry } from '../../catalogue/entry.ts'

/** A feed holds so many stories, newest first. */
export const FEED_LENGTH = 30

/** The stories of the site, a country or an actor as a feed. */
export interface Feed {
  readonly title: string
  /** The page that it is the feed of; the feed lies below it. */
  readonly path: string
  readonly entries: readonly Entry[]
}
