import { groupBy } from '../../model/groups.ts'
import { numberOfDay } from '../ties/nearness.ts'
import type { Claim } from './claim.ts'
import type { Account, Difference } from './difference.ts'
import { sayerOf } from './sayer.ts'

/** Things that differ by more are not the same things; people, of whom the first count is often far too low. */
const MOST_THINGS = 3
const MOST_PEOPLE = 20
/** A rounded figure is no other than one so near to it. */
const ROUNDED = 0.1
/** “More than 200” is no other than 249. */
const OVER = 1.5
/** Figures that went up and down are the same thing only in stories so few days apart. */
const FEW_DAYS = 2
const MOST_ACCOUNTS = 8

/** What claims of one thing say of it; undefined where they say the same. Claims are in order of publication. */
export function tellFigures(claims: readonly Claim[]): Difference | undefined {
  const all = oneAStory(claims)
  const grew = hasGrown(all)
  const some = grew ? all : nearInTime(all)
  const differing = distinct(some)
  const values = differing.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const [first] = differing
  if (!first || differing.length < 2 || most > least * (first.measure ? MOST_PEOPLE : MOST_THINGS)) return undefined
  if (new Set(differing.map(({ story }) => story)).size < 2) return undefined
  const date = differing.find(({ date }) => date)?.date
  const accounts = differing.slice(0, MOST_ACCOUNTS).map(accountOf)
  return {
    kind: 'figure',
    what: differing.find(({ noun }) => noun)?.noun ?? first.measure ?? '',
    ...(first.measure && { measure: first.measure }),
    ...(date && { date }),
    // What two people say differently did not grow.
    grew: grew && new Set(accounts.flatMap(({ by }) => by ?? [])).size < 2,
    accounts,
  }
}

function accountOf({ shown, value, text, story, paragraph }: Claim): Account {
  const by = sayerOf(story, paragraph, shown)
  return { value: shown, number: value, text, story: story.id, paragraph, ...(by && { by }) }
}

/** The first claim of each story; a story that says two things says nothing for sure. */
function oneAStory(claims: readonly Claim[]): readonly Claim[] {
  return [...groupBy(claims, ({ story }) => story.id).values()].flatMap((own) => {
    const [first] = own
    return first && own.every(({ value }) => value === first.value) ? [first] : []
  })
}

/** Whether figures of several days never fell, and rose. */
function hasGrown(claims: readonly Claim[]): boolean {
  const [first, last] = [claims[0], claims.at(-1)]
  if (!first?.story.day || !last?.story.day || first.story.day === last.story.day || first.value >= last.value)
    return false
  return claims.every(({ value }, at) => at === 0 || value >= (claims[at - 1]?.value ?? 0))
}

/** The claims of the few days that have most different values. */
function nearInTime(claims: readonly Claim[]): readonly Claim[] {
  const days = claims.map(({ story }) => numberOfDay(story.day) ?? 0)
  const windows = claims.map((_, from) =>
    claims.filter((_, at) => at >= from && (days[at] ?? 0) - (days[from] ?? 0) <= FEW_DAYS),
  )
  return windows.reduce<readonly Claim[]>(
    (best, each) => (distinct(each).length > distinct(best).length ? each : best),
    [],
  )
}

/** Each value once a publisher, the first that has it; rounded ones that say the same as an exact one are left out. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>()
  const exact = claims.filter(
    (claim) => !claims.some((other) => other !== claim && claim.value !== other.value && isRoundingOf(claim, other)),
  )
  const shown = exact.filter(({ value, story }) => {
    const key = `${value} ${story.publisher ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
  return new Set(shown.map(({ value }) => value)).size > 1 ? shown : []
}

/** “About 150,000” beside 148,700; a plain round number, too. */
function isRoundingOf(rounded: Claim, exact: Claim): boolean {
  if (rounded.isOver && exact.value > rounded.value && exact.value < OVER * rounded.value) return true
  if (Math.abs(rounded.value - exact.value) > ROUNDED * exact.value) return false
  return rounded.isAbout || zeros(rounded.value) > zeros(exact.value) + 1
}

function zeros(value: number): number {
  return /0*$/.exec(String(Math.round(value)))?.[0].length ?? 0
}
