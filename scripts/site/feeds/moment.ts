import type { Entry } from '../../catalogue/entry.ts'

/** What stories without a day count as. */
export const BEFORE_ALL = '1970-01-01T00:00:00Z'

/** When a story was last changed, or joined the site if that was later, as RFC 3339 in UTC; a day counts from its midnight. */
export function lastChanged(entry: Entry): string {
  const { updated, date } = entry.story
  const changed = inUtc(updated ?? date)
  const since = joined(entry)
  return since > changed ? since : changed
}

/** When a story was published. */
export function published({ story }: Entry): string {
  return inUtc(story.date)
}

/** When a story joined the site: the day on which its source was taken, for one that was written here that of its publication. */
export function joined({ story }: Entry): string {
  return inUtc(story.source.retrieved ?? story.date)
}

/** The stories that joined the site last come first; those of one day as they were. */
export function byJoining(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, at: joined(entry).slice(0, 10) }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ entry }) => entry)
}

/** Most dates are days, of which nothing need be worked out. */
function inUtc(date: string | undefined): string {
  if (!date) return BEFORE_ALL
  return date.length === 10 ? `${date}T00:00:00Z` : `${new Date(date).toISOString().slice(0, 19)}Z`
}
