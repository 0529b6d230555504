import type { Actor } from '../../model/tags.ts'
import type { Entry } from '../entry.ts'
import { type Company, findCompany } from './company.ts'
import { isAfter, type MergedEvent, mergeEvents } from './events.ts'
import { findSayings, type Saying } from './sayings.ts'
import { createShelf, type Shelf } from './shelf.ts'
import { type Tally, tallyStories } from './tally.ts'

/** What an index page shows of its stories. */
export interface IndexFindings {
  readonly company: Company
  readonly shelf: Shelf
  readonly tally: Tally
  /** What the newest stories tell that happened up to the newest of them, in order of time. */
  readonly events: readonly MergedEvent[]
  /** What they tell of times after it: plans and forecasts, the soonest first. */
  readonly plans: readonly MergedEvent[]
  readonly sayings: readonly Saying[]
}

const MOST_EVENTS = 40
const MOST_PLANS = 20
const MOST_SAYINGS = 8

/** Works out what the index page at `path` shows. `speaks`: whose words it quotes. */
export function findForIndex(
  entries: readonly Entry[],
  path: string,
  speaks: (slug: string) => boolean,
): IndexFindings {
  const shelf = createShelf(entries, path)
  const newest = shelf.newest.find(({ day }) => day)?.day
  const merged = mergeEvents(shelf.newest)
  const plans = newest ? merged.filter(({ date }) => isAfter(date, newest)) : []
  return {
    shelf,
    company: findCompany(entries, path),
    tally: tallyStories(entries, path, shelf),
    events: merged.filter((event) => !plans.includes(event)).slice(-MOST_EVENTS),
    plans: plans.slice(0, MOST_PLANS),
    sayings: findSayings(shelf.newest, speaks, MOST_SAYINGS),
  }
}

/** Whether an actor speaks for a country: a person or body of its state. */
export function speaksFor(code: string, actorOf: (slug: string) => Actor | undefined): (slug: string) => boolean {
  const official = new Set(['person', 'government', 'military'])
  return (slug) => {
    const actor = actorOf(slug)
    return actor !== undefined && actor.country === code && official.has(actor.type)
  }
}
