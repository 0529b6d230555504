import { dayOrPeriod } from '../../digest/timeline/order.ts'
import { numberOfDay } from '../ties/nearness.ts'
import { LEAD, type Telling } from './telling.ts'

/** A day, or a longer time that stories tell of as one, with the sentences that may tell what happened then. */
export interface Day {
  /** As TIMEX3: `2019-05-15`, `2019-05`. */
  readonly date: string
  /** How much was told of it: about as many as the stories that do, fewer where they came out together. */
  readonly weight: number
  readonly pool: readonly Pooled[]
}

/** A sentence that may tell what happened on a day. */
export interface Pooled {
  readonly telling: Telling
  /** How surely it tells of that day, 0 to 1. */
  readonly sure: number
  /** It was written before the day came. */
  readonly foreseen: boolean
}

/** Stories of the week after a day count less the more they are; each that still tells of it later counts whole. */
const WEEK = 7
const SAME_WEEK = 0.7
/** A day beside one that more is told of: often the same happening, a day late. */
const BESIDE = 0.8

/** A day on which a story came out counts so much more. */
const PUBLISHED = 0.2
/** A story that looks ahead to the day. */
const FORESEEN = 0.5
/** How surely a sentence of the lead that names no date tells of the day that its story came out. */
const LEAD_SURE = 0.6
/** A sentence that names several dates tells of each less surely. */
const SEVERAL = 0.7

/** The days that stories tell of, in order of time. A story that names a day many times counts once. */
export function gatherDays(stories: readonly (readonly Telling[])[]): readonly Day[] {
  const days = new Map<string, Gathered>()
  const dayOf = (date: string) => {
    const known = days.get(date) ?? { near: 0, later: 0, published: false, pool: [] }
    days.set(date, known)
    return known
  }
  for (const tellings of stories) {
    const named = new Map<string, number>()
    for (const telling of tellings) {
      const { day } = telling.story
      const dates = datesOf(telling)
      for (const date of dates) {
        const foreseen = day !== undefined && date > day
        named.set(date, Math.max(named.get(date) ?? 0, foreseen ? FORESEEN : 1))
        dayOf(date).pool.push({ telling, sure: dates.length > 1 ? SEVERAL : 1, foreseen })
      }
      if (day && telling.mentions.length === 0 && telling.place < LEAD)
        dayOf(day).pool.push({ telling, sure: LEAD_SURE, foreseen: false })
    }
    const day = tellings[0]?.story.day
    for (const [date, weight] of named) {
      if (isLater(day, date)) dayOf(date).later += weight
      else dayOf(date).near += weight
    }
    if (day) dayOf(day).published = true
  }
  const weights = new Map([...days].map(([date, found]) => [date, weightOf(found)]))
  return [...days]
    .map(([date, { pool }]) => ({ date, weight: besideOthers(date, weights), pool }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** What is known of a day: how many stories of its week name it, how many later ones, and whether any came out on it. */
interface Gathered {
  near: number
  later: number
  published: boolean
  readonly pool: Pooled[]
}

function weightOf({ near, later, published }: Gathered): number {
  return near ** SAME_WEEK + later + (published ? PUBLISHED : 0)
}

function isLater(day: string | undefined, date: string): boolean {
  const [told, was] = [numberOfDay(day), DAY.test(date) ? numberOfDay(date) : undefined]
  return told !== undefined && was !== undefined && told - was >= WEEK
}

function besideOthers(date: string, weights: ReadonlyMap<string, number>): number {
  const weight = weights.get(date) ?? 0
  const day = DAY.test(date) ? numberOfDay(date) : undefined
  if (day === undefined) return weight
  const most = Math.max(weights.get(dateOf(day - 1)) ?? 0, weights.get(dateOf(day + 1)) ?? 0)
  return most > weight ? BESIDE * weight : weight
}

function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** The days that a sentence names; a month or a year only where the story's own timeline tells an event of it in this sentence. */
function datesOf({ mentions, story, text, paragraph }: Telling): readonly string[] {
  const dates = new Set<string>()
  for (const { value } of mentions) if (value && DAY.test(value)) dates.add(dayOrPeriod(value))
  if (mentions.some(({ value }) => value && !DAY.test(value)))
    for (const event of story.digest.timeline)
      if (event.date && !DAY.test(event.date) && event.paragraph === paragraph && text.includes(event.text))
        dates.add(event.date)
  return [...dates]
}

const DAY = /^\d{4}-\d\d-\d\d/
