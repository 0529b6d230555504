import { numberOfDay } from '../ties/nearness.ts'
import { cosine } from '../words/vector.ts'
import type { Claim } from './claim.ts'
import { isPlacedIn } from './places.ts'

/** Sentences that say the same of people, or count the same things, are at least so alike beside what they count. */
const ALIKE_PEOPLE = 0.25
const ALIKE_THINGS = 0.35
/** The same of one that says no day: “twelve people died in the fire”. */
const ALIKE_UNDATED = 0.3
/** Stories further apart speak of two times. */
const REACH = 14
/** A day and the one after: what happened at night. */
const NEXT = 1
/** Of what is counted very often, so many claims are compared. */
const COMPARED = 150

/** Claims of one key that speak of the same, each in order of publication. */
export function clusterClaims(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const clusters: Claim[][] = []
  for (const claim of claims.slice(0, COMPARED)) {
    let best: Claim[] | undefined
    let most = leastOf(claim)
    for (const cluster of clusters) {
      if (!cluster.every((other) => mayBeOne(claim, other) && (claim.measure || saySame(claim, other)))) continue
      const average = cluster.reduce((sum, other) => sum + cosine(claim.around, other.around), 0) / cluster.length
      if (average >= most) [best, most] = [cluster, average]
    }
    if (best) best.push(claim)
    else clusters.push([claim])
  }
  return clusters
}

function leastOf({ measure, date }: Claim): number {
  return measure ? (date ? ALIKE_PEOPLE : ALIKE_UNDATED) : ALIKE_THINGS
}

/** Whether two claims can be of one time and one place. */
function mayBeOne(one: Claim, other: Claim): boolean {
  if (one.names.size > 0 && other.names.size > 0 && shareOf(one.names, other.names) < (one.measure ? SOME_NAMES : 1))
    return false
  if (!isPlacedIn(one, other) || !isPlacedIn(other, one)) return false
  const [day, otherDay] = [numberOfDay(one.story.day), numberOfDay(other.story.day)]
  if (day !== undefined && otherDay !== undefined && Math.abs(day - otherDay) > REACH) return false
  if (one.date === undefined || other.date === undefined) return true
  return Math.abs((numberOfDay(one.date) ?? 0) - (numberOfDay(other.date) ?? 0)) <= NEXT
}

/** Things are counted in many ways (`four villages destroyed`, `damaged`): two sentences have to share words that are no names, within few days. */
function saySame(one: Claim, other: Claim): boolean {
  const [day, otherDay] = [numberOfDay(one.story.day), numberOfDay(other.story.day)]
  if (day !== undefined && otherDay !== undefined && Math.abs(day - otherDay) > FEW_DAYS) return false
  if (one.names.size === 0 || other.names.size === 0) return false
  const share = shareOf(one.others, other.others)
  return share >= SHARE && share * Math.min(one.others.size, other.others.size) >= SHARED
}

/** How many of the words of the shorter stand in the longer. */
function shareOf(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  const [shorter, longer] = some.size < others.size ? [some, others] : [others, some]
  let shared = 0
  for (const word of shorter) if (longer.has(word)) shared++
  return shared / (shorter.size || 1)
}

/** Of the names beside a figure of people. */
const SOME_NAMES = 0.5

const FEW_DAYS = 4
const SHARED = 3
const SHARE = 0.4
