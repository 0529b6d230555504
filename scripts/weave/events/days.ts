import { dayOrPeriod } from '../../digest/timeline/order.ts'
import { LEAD, type Telling } from './telling.ts'

/** A day, or a longer time that stories tell of as one, with the sentences that may tell what happened then. */
export interface Day {
  /** As TIMEX3: `2019-05-15`, `2019-05`. */
  readonly date: string
  /** How much was told of it: about as many as the stories that do. */
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

/** A story of the day itself counts for so much of one that names the day. */
const PUBLISHED = 0.2
/** A story that looks ahead to the day. */
const FORESEEN = 0.5
/** How surely a sentence of the lead that names no date tells of the day that its story came out. */
const LEAD_SURE = 0.6
/** A sentence that names several dates tells of each less surely. */
const SEVERAL = 0.7

/** The days that stories tell of, in order of time. A story that names a day many times counts once. */
export function gatherDays(stories: readonly (readonly Telling[])[]): readonly Day[] {
  const days = new Map<string, { weight: number; pool: Pooled[] }>()
  const dayOf = (date: string) => {
    const known = days.get(date) ?? { weight: 0, pool: [] }
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
    for (const [date, weight] of named) dayOf(date).weight += weight
    const day = tellings[0]?.story.day
    if (day) dayOf(day).weight += PUBLISHED
  }
  return [...days].map(([date, found]) => ({ date, ...found })).sort((a, b) => (a.date < b.date ? -1 : 1))
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
