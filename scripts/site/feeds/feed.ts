import type { Entry } from '../../catalogue/entry.ts'
import { byJoining } from './moment.ts'

/** A feed holds so many stories, those that joined the site last first: an old article that is added today is news to whoever follows it. */
export const FEED_LENGTH = 30

/** The stories of the site, a country or an actor as a feed. */
export interface Feed {
  readonly title: string
  /** The page that it is the feed of; the feed lies below it. */
  readonly path: string
  readonly entries: readonly Entry[]
}

/** What a feed holds of its stories. */
export function heldBy({ entries }: Feed): readonly Entry[] {
  return byJoining(entries).slice(0, FEED_LENGTH)
}
