import type { Reading } from '../clue.ts'
import type { Line, Mark } from '../page.ts'
import type { Zone } from '../zone.ts'

const ELSEWHERE: readonly Zone[] = ['comment', 'related', 'aside', 'menu', 'foot', 'profile', 'picture']
const OTHERS: readonly Zone[] = ['list', 'hidden', 'form', 'body']

/** How far from the headline something stands, in lines, as the weights call it. */
export function distanceFrom(headlineAt: number | undefined, index: number): string {
  if (headlineAt === undefined) return index < 12 ? 'no headline, top' : 'no headline'
  const below = index - headlineAt
  if (below < -8) return 'far above'
  if (below < 0) return 'just above'
  if (below <= 3) return 'at headline'
  if (below <= 8) return 'near headline'
  if (below <= 20) return 'some way below'
  return below <= 60 ? 'below' : 'far below'
}

/** The zone of the page that tells most of something that stands in it. */
export function zoneOf({ zones }: Line | Mark): string {
  return ELSEWHERE.find((zone) => zones.has(zone)) ?? 'article'
}

/** The zones that go with any other. */
export function furtherZones({ zones }: Line | Mark): readonly string[] {
  return OTHERS.filter((zone) => zones.has(zone))
}

/** Pages put the byline beside the text too; further off than this a sidebar is of other stories. */
const BESIDE = { above: 4, below: 14 }

/** Whether something stands in a comment, in what another said or posted, or in a sidebar off the headline. What is around the headline too is the article's, however it is called. */
export function isForeign(
  { zones, index }: Line | Mark,
  { page, headlineAt }: Pick<Reading, 'page' | 'headlineAt'>,
): boolean {
  const own = headlineAt === undefined ? undefined : page.lines[headlineAt]?.zones
  const isIn = (zone: Zone) => zones.has(zone) && !own?.has(zone)
  if (isIn('comment') || isIn('quoted')) return true
  if (headlineAt === undefined) return false
  const below = index - headlineAt
  return isIn('aside') && (below < -BESIDE.above || below > BESIDE.below)
}
