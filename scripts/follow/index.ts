import type { Running } from '../add/index.ts'
import type { AddOptions } from '../add/options.ts'
import { type Ran, runAdd } from '../add/run.ts'
import type { Followed } from '../content/feeds.ts'
import { leadsOf } from './leads.ts'
import { Memory } from './memory.ts'

/** Sources under way together. Each host has its own pace, so most of them wait. */
const AT_ONCE = 24

/** How a run tells of itself, and how long it waits between two requests to a host. */
export interface FollowTelling extends Pick<Running, 'prepareSource'> {
  readonly quiet?: boolean
  readonly print?: (line: string, isError: boolean) => void
  /** Milliseconds. */
  readonly pace?: number
}

/** Brings what is new of the feeds: hosts at the same time, and each of them politely. */
export async function followFeeds(
  feeds: readonly Followed[],
  options: AddOptions,
  telling: FollowTelling = {},
): Promise<Ran> {
  const memory = await Memory.open(options.content, options.today)
  const ran = await runAdd(options, {
    ...telling,
    refusals: '.refused-feeds.json',
    atOnce: AT_ONCE,
    leads: (fetcher, shelf) => leadsOf(feeds, memory, fetcher, shelf),
  })
  if (!options.dryRun) await memory.keep()
  return ran
}
