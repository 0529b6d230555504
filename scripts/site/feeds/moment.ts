import type { Entry } from '../../catalogue/entry.ts'

/** What stories without a day count as. */
export const BEFORE_ALL = '1970-01-01T00:00:00Z'

/** When a story was last changed, as RFC 3339 in UTC; a day counts from its midnight. */
export function lastChanged({ story }: Entry): string {
  return inUtc(story.updated ?? story.date)
}

/** When a story was published. */
export function published({ story }: Entry): string {
  return inUtc(story.date)
}

function inUtc(date: string | undefined): string {
  return date ? `${new Date(date).toISOString().slice(0, 19)}Z` : BEFORE_ALL
}
