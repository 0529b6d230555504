import type { Event } from '../../weave/events/index.ts'
import type { Together } from '../../weave/together/index.ts'
import { once } from '../../weave/together/once.ts'
import { type DifferenceOfMany, readDifferences } from './differences.ts'
import { type Place, readPlace, type Sentence, type Shown } from './place.ts'
import { quoteSides, type SideOfMany } from './voices.ts'

/** A happening that stories tell of, in the words of one of them. */
export interface ToldEvent extends Sentence, Pick<Event, 'date' | 'weight' | 'kind'> {
  /** Where each story tells it, the shown telling first. */
  readonly tellings: readonly Place[]
}

/** What some stories say together. Each part is worked out when it is first asked for. */
export interface Told {
  /** The few sentences that say most, newest state first. */
  readonly points: readonly Sentence[]
  /** What happened, in order of time. */
  readonly events: readonly ToldEvent[]
  /** What is foreseen or planned, the soonest first. */
  readonly plans: readonly ToldEvent[]
  /** Where they say different things. */
  readonly differences: readonly DifferenceOfMany[]
  /** What each side said. */
  readonly sides: readonly SideOfMany[]
}

/** What stories say together, each sentence with its entry. */
export function tell(together: Together, shown: Shown): Told {
  const events = once(() => onceEach(together.timeline).flatMap((event) => readEvent(event, shown)))
  const points = once(() =>
    together.keyPoints.flatMap(({ text, ...place }) => readPlace(place, shown).map((at) => ({ text, ...at }))),
  )
  const differences = once(() => readDifferences(together.differences, shown))
  const sides = once(() => quoteSides(together.voices, shown))
  return {
    get points() {
      return points()
    },
    get events() {
      return events().filter(({ kind }) => kind === 'happened')
    },
    get plans() {
      return events().filter(({ kind }) => kind === 'planned')
    },
    get differences() {
      return differences()
    },
    get sides() {
      return sides()
    },
  }
}

function readEvent({ date, text, weight, kind, tellings }: Event, shown: Shown): readonly ToldEvent[] {
  const places = tellings.flatMap((place) => readPlace(place, shown))
  const [first] = places
  return first ? [{ ...first, date, text, weight, kind, tellings: places }] : []
}

/** A sentence that names several days is told once, under the day that weighs most. */
function onceEach(events: readonly Event[]): readonly Event[] {
  const best = new Map<string, Event>()
  for (const event of events) {
    const known = best.get(event.text)
    if (!known || event.weight > known.weight) best.set(event.text, event)
  }
  return events.filter((event) => best.get(event.text) === event)
}

/** The heaviest of some events, in the order in which they come; of equals those that more stories tell, then the first. */
export function heaviest<T extends Pick<ToldEvent, 'weight' | 'tellings'>>(
  events: readonly T[],
  most: number,
): readonly T[] {
  if (events.length <= most) return events
  const ranked = [...events].sort((a, b) => b.weight - a.weight || b.tellings.length - a.tellings.length)
  const chosen = new Set(ranked.slice(0, most))
  return events.filter((event) => chosen.has(event))
}
