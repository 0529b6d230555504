import { groupBy } from '../../model/groups.ts'
import type { Time } from '../shelves/pace.ts'
import type { StorylineIndex } from './storyline.ts'

/** The index of storylines shows so many; the rest stand on a page for each year. */
const SHELF_LENGTH = 40

/** The storylines of a site as their index shows them. */
export interface StorylineShelf {
  readonly count: number
  /** The one that moved last first. */
  readonly newest: readonly StorylineIndex[]
  /** The newest first; empty where all stand on the index itself. */
  readonly years: readonly StorylineYear[]
  /** From the first story of those shown to the newest; absent where none has a day. */
  readonly time?: Time
}

/** The storylines that moved last in one year; the year is empty where none of their stories has a day. */
export interface StorylineYear {
  readonly year: string
  readonly storylines: readonly StorylineIndex[]
}

/** Lays out storylines, which come by when they moved last; `newestDay` is that of the newest story of the site. */
export function shelveStorylines(storylines: readonly StorylineIndex[], newestDay: string | undefined): StorylineShelf {
  const newest = storylines.slice(0, SHELF_LENGTH)
  const time = timeOf(newest, newestDay)
  const years = groupBy(storylines, ({ to }) => to?.slice(0, 4) ?? '')
  return {
    count: storylines.length,
    newest,
    years: storylines.length > newest.length ? [...years].map(([year, storylines]) => ({ year, storylines })) : [],
    ...(time && { time }),
  }
}

/** From the first day of some storylines to the newest story of all. */
export function timeOf(storylines: readonly StorylineIndex[], newest: string | undefined): Time | undefined {
  const [from] = storylines.flatMap(({ from }) => from ?? []).sort()
  return from && newest ? { from, to: newest } : undefined
}
