import type { Ties } from './tie.ts'

/** A story that a page would show as on the same event. */
export interface Related {
  readonly id: string
  /** 0 to 1. */
  readonly likeness: number
}

const MOST = 5
/** What is enough to say that two stories tell of the same event. Of one pair alone, so it holds on a site of any size. */
const ENOUGH = 0.16
/** The same where the day of one is unknown. */
const ENOUGH_UNDATED = 0.08

/** Beside one that is much more alike, a story that shares a name and a place is not on the same event. */
const OF_LIKEST = 0.37

/** The stories on the same event, likest first. */
export function relatedTo(id: string, ties: Ties): readonly Related[] {
  const all = (ties.all.get(id) ?? []).toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
  const least = OF_LIKEST * (all[0]?.likeness ?? 0)
  return all
    .filter(({ likeness, undated }) => likeness >= Math.max(least, undated ? ENOUGH_UNDATED : ENOUGH))
    .slice(0, MOST)
    .map(({ id, likeness }) => ({ id, likeness }))
}
