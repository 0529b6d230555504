import { DateTime } from 'luxon'
import { groupBy } from '../../model/groups.ts'
import { once } from '../../model/once.ts'
import type { Actor } from '../../model/tags.ts'
import type { Entry } from '../entry.ts'
import type { ActorIndex, Catalogue } from '../index.ts'
import { findSayings, type Saying, spreadSayings } from '../shelves/sayings.ts'
import type { Sentence } from '../storylines/place.ts'
import type { StorylineIndex } from '../storylines/storyline.ts'
import { heaviest, type ToldEvent } from '../storylines/told.ts'

/** A week or a month, and what the stories that came out in it tell. */
export interface Period {
  /** `2019-W20`, `2019-05`. */
  readonly value: string
  /** Newest first. */
  readonly entries: readonly Entry[]
  /** The storylines that moved in it, that with most of its stories first. */
  readonly moved: readonly Moved[]
  /** What happened in it, told most, in order of time. */
  readonly events: readonly ToldEvent[]
  /** Who stands in several stories, the first of them in it; in most stories first. */
  readonly newActors: readonly Actor[]
  /** Newest first. */
  readonly sayings: readonly Saying[]
}

/** A storyline that moved in a time, and where it stood then. */
export interface Moved {
  readonly storyline: StorylineIndex
  /** What it said then; absent where its stories have no key point. */
  readonly point?: Sentence
}

/** The weeks and months in which stories came out, each the newest first. */
export interface Periods {
  readonly weeks: readonly Period[]
  readonly months: readonly Period[]
  /** The event of a month, `2019-05`, that weighs most of what storylines tell. */
  heaviestOf(month: string): ToldEvent | undefined
}

const MOST_MOVED = 8
const MOST_EVENTS = 8
const MOST_ACTORS = 12
const MOST_SAYINGS = 5

/** Lays out what a site tells week by week and month by month. */
export function createPeriods({ entries, actors, woven }: Catalogue): Periods {
  const dated = entries.filter(({ day }) => day)
  const events = once(() =>
    woven.storylines.flatMap(({ told }) => told.clearEvents.filter(({ date }) => DAY.test(date))),
  )
  const eventsBy = (periodOf: (day: string) => string) => once(() => groupBy(events(), ({ date }) => periodOf(date)))
  const beginnersBy = (periodOf: (day: string) => string) =>
    once(() => groupBy(actors.filter(isInSeveral), (actor) => periodOf(firstDay(actor))))
  const layOut = (periodOf: (day: string) => string): readonly Period[] => {
    const [told, beginners] = [eventsBy(periodOf), beginnersBy(periodOf)]
    return [...groupBy(dated, ({ day = '' }) => periodOf(day))].map(([value, filed]) => ({
      value,
      entries: filed,
      get moved() {
        return findMoved(filed, woven.storylineOf)
      },
      get events() {
        return inTime(heaviest(told().get(value) ?? [], MOST_EVENTS))
      },
      get newActors() {
        const found = beginners().get(value) ?? []
        return [...found].sort((a, b) => b.entries.length - a.entries.length).slice(0, MOST_ACTORS)
      },
      get sayings() {
        return spreadSayings(
          findSayings(filed, () => true, Number.POSITIVE_INFINITY),
          MOST_SAYINGS,
        )
      },
    }))
  }
  const byMonth = eventsBy(monthOf)
  return {
    weeks: layOut(weekOf),
    months: layOut(monthOf),
    heaviestOf: (month) => heaviest(byMonth().get(month) ?? [], 1)[0],
  }
}

const DAY = /^\d{4}-\d\d-\d\d/

function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** The ISO week of a day: `2019-05-15` → `2019-W20`. */
export function weekOf(day: string): string {
  const { weekYear, weekNumber } = DateTime.fromISO(day.slice(0, 10), { zone: 'utc' })
  return `${weekYear}-W${String(weekNumber).padStart(2, '0')}`
}

/** The storylines of some stories, that with most of them first. */
function findMoved(
  entries: readonly Entry[],
  storylineOf: (entry: Entry) => StorylineIndex | undefined,
): readonly Moved[] {
  const counts = new Map<StorylineIndex, number>()
  for (const entry of entries) {
    const storyline = storylineOf(entry)
    if (storyline) counts.set(storyline, (counts.get(storyline) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_MOVED)
    .map(([storyline]) => {
      const point = pointOf(storyline, entries)
      return { storyline, ...(point && { point }) }
    })
}

/** Of the points of a storyline the first from these stories, else the first key point of the newest of them. */
function pointOf({ told, entries }: StorylineIndex, filed: readonly Entry[]): Sentence | undefined {
  const here = new Set(filed)
  const own = told.points.find(({ entry }) => here.has(entry))
  if (own) return own
  const newest = entries.find((entry) => here.has(entry))
  const [first] = newest?.digest.keyPoints ?? []
  return newest && first && { ...first, entry: newest }
}

function isInSeveral({ entries }: ActorIndex): boolean {
  return entries.length > 1 && entries.every(({ day }) => day)
}

function firstDay({ entries }: ActorIndex): string {
  return entries.at(-1)?.day ?? ''
}

function inTime(events: readonly ToldEvent[]): readonly ToldEvent[] {
  return [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
