import type { Actor } from '../../model/tags.ts'
import type { Entry } from '../entry.ts'
import type { WovenEntries } from '../storylines/index.ts'
import type { StorylineIndex } from '../storylines/storyline.ts'
import type { ToldEvent } from '../storylines/told.ts'
import { type Company, findCompany } from './company.ts'
import { type MergedEvent, mergeEvents } from './events.ts'
import { partPlans } from './plans.ts'
import { partRepeated } from './repeated.ts'
import { findSayings, type Saying } from './sayings.ts'
import { createShelf, type Shelf } from './shelf.ts'
import { type Tally, tallyStories } from './tally.ts'
import { findStorylines, findToldMost } from './toldMost.ts'

/** What an index page shows of its stories. */
export interface IndexFindings {
  /** Those that its stories make, the one that moved last first. */
  readonly storylines: readonly StorylineIndex[]
  /** The events that most stories tell, of all time, in order of time. */
  readonly toldMost: readonly ToldEvent[]
  readonly company: Company
  readonly shelf: Shelf
  readonly tally: Tally
  /** What the newest stories tell that happened up to the newest of them, in order of time. */
  readonly events: readonly MergedEvent[]
  /** The last of those that are not told most. */
  readonly latest: readonly MergedEvent[]
  /** What they tell of times after it, or told before its day and never after: plans and forecasts, the soonest first. */
  readonly plans: readonly MergedEvent[]
  readonly sayings: readonly Saying[]
}

/** So many events are the latest. */
const LATEST = 40
const MOST_SAYINGS = 8

/** An index page: which stories are filed under it, and what is its own of what they tell. */
export interface IndexPage {
  /** Newest first. */
  readonly entries: readonly Entry[]
  readonly path: string
  readonly woven: WovenEntries
  /** Whose words it quotes. */
  speaks(slug: string): boolean
  /** Whether an event of a storyline belongs to it. */
  belongs(event: ToldEvent): boolean
}

/** Works out what an index page shows. */
export function findForIndex({ entries, path, woven, speaks, belongs }: IndexPage): IndexFindings {
  const storylines = findStorylines(entries, woven)
  const shelf = createShelf(entries, path)
  const newest = shelf.newest.find(({ day }) => day)?.day
  const { events, plans } = partPlans(mergeEvents(shelf.newest), newest)
  const { told: toldMost, others } = partRepeated(findToldMost(storylines, belongs), events)
  return {
    storylines,
    toldMost,
    shelf,
    company: findCompany(entries, path),
    tally: tallyStories(entries, path, shelf),
    events,
    latest: others.slice(-LATEST),
    plans,
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
