import { once } from '../../model/once.ts'
import type { Event } from '../../weave/events/index.ts'
import type { Together } from '../../weave/together/index.ts'
import type { Remember } from '../remembered.ts'
import { standsAlone } from './alone.ts'
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
  /** Of these, what is clear without what stood around it. */
  readonly clearEvents: readonly ToldEvent[]
  /** What is foreseen or planned, the soonest first. */
  readonly plans: readonly ToldEvent[]
  /** Where they say different things. */
  readonly differences: readonly DifferenceOfMany[]
  /** What each side said. */
  readonly sides: readonly SideOfMany[]
}

/** What stories say together, each sentence with its entry; what is remembered of it is not worked out again. */
export function tell(together: Together, shown: Shown, remember: Remember): Told {
  const all = once(() =>
    remember('events', () => {
      const events = onceEach(together.timeline.filter(isTold)).flatMap((event) => readEvent(event, shown))
      return { events, areClear: events.map(standsAlone) }
    }),
  )
  const happened = once(() => all().events.filter(({ kind }) => kind === 'happened'))
  const clear = once(() => {
    const { events, areClear } = all()
    return events.filter(({ kind }, at) => kind === 'happened' && areClear[at])
  })
  const points = once(() =>
    remember('points', () =>
      together.keyPoints.flatMap(({ text, ...place }) => readPlace(place, shown).map((at) => ({ text, ...at }))),
    ),
  )
  const differences = once(() => remember('differences', () => readDifferences(together.differences, shown)))
  const sides = once(() => remember('sides', () => quoteSides(together.voices, shown)))
  return {
    get points() {
      return points()
    },
    get events() {
      return happened()
    },
    get clearEvents() {
      return clear()
    },
    get plans() {
      return all().events.filter(({ kind }) => kind === 'planned')
    },
    get differences() {
      return differences()
    },
    get sides() {
      return sides()
    },
  }
}

/** Whether some story tells an event as its own. */
function isTold({ tellings }: Event): boolean {
  return tellings.some(({ inPassing }) => !inPassing)
}

/** So many tellings of an event are asked for the one that is clear alone. */
const ASKED = 8

/** An event in the first words that tell it as their own and are clear alone, else in the first that tell it as their own. */
function readEvent({ date, weight, kind, tellings }: Event, shown: Shown): readonly ToldEvent[] {
  const places = tellings.flatMap(({ text, inPassing, ...place }) =>
    readPlace(place, shown).map((at) => ({ ...at, text, inPassing })),
  )
  const own = places.filter(({ inPassing }) => !inPassing).slice(0, ASKED)
  const best = own.find(standsAlone) ?? own[0]
  if (!best) return []
  const { text, entry, paragraph } = best
  const others = places.filter((place) => place !== best)
  return [{ entry, paragraph, date, text, weight, kind, tellings: [best, ...others].map(placeAlone) }]
}

function placeAlone({ entry, paragraph }: Place): Place {
  return { entry, paragraph }
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
