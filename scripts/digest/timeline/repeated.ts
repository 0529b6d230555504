import type { TimelineEvent } from '../../model/digest.ts'
import type { Language } from '../dates/knowledge.ts'
import { isCounted, readsBadly } from './alone.ts'
import { isSame, readSubstance, type Substance, WITHIN_STORY } from './same.ts'

/** On one day, so many events are compared with each other. */
const MOST_COMPARED = 30

/** Leaves out what another event of the same date tells in other words; the one that reads best alone stays, of equals the first. */
export function dropRepeated(events: readonly TimelineEvent[], language: Language): readonly TimelineEvent[] {
  const dropped = new Set<TimelineEvent>()
  for (const tellings of groupByDate(events)) {
    const kept: Telling[] = []
    for (const telling of tellings) {
      const index = kept.slice(0, MOST_COMPARED).findIndex((other) => tellsSame(other, telling, language))
      const other = kept[index]
      if (!other) kept.push(telling)
      else if (readsBadly(telling.event, language) < readsBadly(other.event, language)) {
        dropped.add(other.event)
        kept[index] = telling
      } else dropped.add(telling.event)
    }
  }
  return dropped.size === 0 ? events : events.filter((event) => !dropped.has(event))
}

/** An event and, once it was compared with another, what it says. */
interface Telling {
  readonly event: TimelineEvent
  substance?: Substance
}

function groupByDate(events: readonly TimelineEvent[]): Iterable<readonly Telling[]> {
  const groups = new Map<string, Telling[]>()
  for (const event of events) {
    const group = groups.get(event.date ?? '')
    if (group) group.push({ event })
    else groups.set(event.date ?? '', [{ event }])
  }
  groups.delete('')
  return groups.values()
}

function tellsSame(a: Telling, b: Telling, language: Language): boolean {
  // “10 days after” counts twice to the same event.
  if (a.event.said === b.event.said && isCounted(a.event.said, language)) return true
  a.substance ??= readSubstance(a.event, language)
  b.substance ??= readSubstance(b.event, language)
  return isSame(a.substance, b.substance, WITHIN_STORY)
}
