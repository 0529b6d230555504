import { languageOf } from '../../digest/dates/language.ts'
import { ACROSS_STORIES, type Bound, isSame, readSubstance, type Substance } from '../../digest/timeline/same.ts'
import { addTo } from '../../model/groups.ts'
import type { Place } from '../storylines/place.ts'
import type { ToldEvent } from '../storylines/told.ts'
import type { MergedEvent } from './events.ts'

/** The events of two lists of one page. */
export interface Parted {
  /** The first list, with the stories of both. */
  readonly told: readonly ToldEvent[]
  /** Of the first list, what the second has not. */
  readonly alone: readonly ToldEvent[]
  /** Of the second list, what the first has not. */
  readonly others: readonly MergedEvent[]
}

/** In one paragraph two tellings of a day tell one event where they share so much. */
const ONE_PLACE: readonly Bound[] = [{ words: 2, share: 0.4 }]

/** Finds what a page would tell twice: an event of one day in the same words, or in others. */
export function partRepeated(told: readonly ToldEvent[], merged: readonly MergedEvent[]): Parted {
  const more = new Map<ToldEvent, Place[]>()
  const others = merged.filter((event) => {
    const same = told.find((each) => isOne(each, event))
    if (same) for (const place of event.told) addTo(more, same, place)
    return !same
  })
  return {
    told: told.map((event) => withPlaces(event, more.get(event) ?? [])),
    alone: told.filter((event) => !more.has(event)),
    others,
  }
}

function withPlaces(event: ToldEvent, places: readonly Place[]): ToldEvent {
  const known = new Set(event.tellings.map(({ entry }) => entry))
  const added = places.filter(({ entry }) => !known.has(entry) && known.add(entry))
  return added.length > 0 ? { ...event, tellings: [...event.tellings, ...added] } : event
}

function isOne(one: ToldEvent, other: MergedEvent): boolean {
  const [place] = other.told
  if (one.date !== other.date || !place) return false
  if (one.text === other.text) return true
  const isOnePlace = other.told.some(({ entry, paragraph }) =>
    one.tellings.some((telling) => telling.entry === entry && telling.paragraph === paragraph),
  )
  const bounds = isOnePlace ? [...ACROSS_STORIES, ...ONE_PLACE] : ACROSS_STORIES
  return isSame(substanceOf(one.text, one, one.date), substanceOf(other.text, place, other.date), bounds)
}

/** What a telling says beside its date. */
function substanceOf(text: string, { entry, paragraph }: Place, date: string): Substance {
  const event = entry.digest.timeline.find((each) => each.date === date && each.paragraph === paragraph)
  return readSubstance({ text, said: event?.said ?? '', paragraph, certainty: 'stated' }, languageOf(entry.language))
}
