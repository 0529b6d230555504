import { addTo } from '../../model/groups.ts'
import { markOf } from '../../model/mark.ts'
import { once } from '../../model/once.ts'
import type { Entry } from '../entry.ts'
import type { RememberEntries } from '../remembered.ts'
import { compareValues, type MergedEvent, mergeEvents } from '../shelves/events.ts'

/** The dated events of all stories of a site. */
export interface Timeline {
  /** The newest first; events that name no month are in none. */
  readonly months: readonly TimelineMonth[]
  /** In order of time. Worked out when they are first asked for. */
  readonly events: () => readonly MergedEvent[]
}

export interface TimelineMonth {
  /** `2019-05` */
  readonly month: string
  /** A mark of all that its events come from. */
  readonly mark: string
  readonly events: readonly MergedEvent[]
}

/** Merges events by stretches of time, each by itself: those of stretches whose stories are as they were are remembered. */
export function createTimeline(entries: readonly Entry[], remember: RememberEntries): Timeline {
  const told = new Map<string, Set<Entry>>()
  for (const entry of entries) for (const date of entry.eventDates) tell(told, stretchOf(date), entry)
  const stretches = [...told].map(([stretch, tellers]) => {
    const tellersInOrder = [...tellers]
    const mark = markOf(tellersInOrder.map(({ mark }) => mark).join(' '))
    const merge = () => mergeEvents(tellersInOrder, (date) => stretchOf(date) === stretch)
    const events = once(() => remember(mark)(`merged ${stretch}`, merge))
    return {
      month: stretch,
      mark,
      get events() {
        return events()
      },
    }
  })
  const months = stretches.filter(({ month }) => MONTH.test(month)).sort((a, b) => (a.month < b.month ? 1 : -1))
  return { months, events: once(() => inOrder(stretches.flatMap(({ events }) => events))) }
}

const MONTH = /^\d{4}-\d{2}$/

/** Of a day its month; of another calendar value as much of it: `2019`, `2019-Q2`, `2019-W2`. */
function stretchOf(date: string): string {
  return date.slice(0, 7)
}

function tell(told: Map<string, Set<Entry>>, stretch: string, entry: Entry): void {
  const tellers = told.get(stretch)
  if (tellers) tellers.add(entry)
  else told.set(stretch, new Set([entry]))
}

/** Events in order of time; those of one calendar value stay in theirs. */
function inOrder(events: readonly MergedEvent[]): readonly MergedEvent[] {
  const byDate = new Map<string, MergedEvent[]>()
  for (const event of events) addTo(byDate, event.date, event)
  return [...byDate].sort(([a], [b]) => compareValues(a, b)).flatMap(([, events]) => events)
}
