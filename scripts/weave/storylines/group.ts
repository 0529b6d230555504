import type { Tie, Ties } from '../ties/tie.ts'

/** What a story has to be like those of a storyline on average, to belong to it. */
const ENOUGH = 0.185
/** Likeness without a day is less by itself: it counts for so much more. */
const UNDATED = 1.6
/** Of a long storyline, the average is taken over so many of its newest stories: it goes on from where it stands. */
const NEWEST = 12
/** A story that comes days later goes on with a storyline by its words alone, if it has so much in common with its newest few. */
const GOES_ON = 0.45
const FEW = 4

/**
 * Groups stories into storylines (average linkage), in order of publication: each goes to the storyline that it is most alike, or
 * begins one. What came later never moves what came before. Storylines in order of their first story, each in order of publication.
 */
export function group({ order, earlier }: Ties): readonly (readonly string[])[] {
  const groups: string[][] = []
  const groupOf = new Map<string, string[]>()
  for (const id of order) {
    const ties = earlier.get(id) ?? []
    let best: string[] | undefined
    let most = ENOUGH
    for (const members of new Set(ties.map((other) => groupOf.get(other.id) ?? []))) {
      const average = Math.max(averageLikeness(members, ties), goingOn(members, ties))
      if (average >= most) [best, most] = [members, average]
    }
    if (!best) {
      best = []
      groups.push(best)
    }
    best.push(id)
    groupOf.set(id, best)
  }
  return groups
}

/** How surely a story goes on with others that came some days before, as much as a likeness that is enough. */
function goingOn(members: readonly string[], ties: readonly Tie[]): number {
  const alike = new Map(ties.map(({ id, inWords, undated }) => [id, undated ? 0 : inWords]))
  const newest = members.slice(-FEW)
  const average = newest.reduce((sum, other) => sum + (alike.get(other) ?? 0), 0) / (newest.length || 1)
  return average >= GOES_ON ? (ENOUGH * average) / GOES_ON : 0
}

/** How alike a story is to the newest of some that came before it, by its ties to earlier ones; 0 to none. */
export function averageLikeness(members: readonly string[], ties: readonly Tie[]): number {
  const alike = new Map(ties.map(({ id, likeness, undated }) => [id, undated ? likeness * UNDATED : likeness]))
  const newest = members.slice(-NEWEST)
  return newest.reduce((sum, other) => sum + (alike.get(other) ?? 0), 0) / (newest.length || 1)
}
