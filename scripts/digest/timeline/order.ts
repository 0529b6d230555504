import type { TimelineEvent } from '../../model/digest.ts'
import { startOf } from '../dates/calendar.ts'

/** A value without its time of day: 2019-05-14T15:00 is 2019-05-14. */
export function dayOrPeriod(value: string): string {
  const time = value.indexOf('T')
  return time < 0 ? value : value.slice(0, time)
}

/** Events in order of time; at the same time the longer period first, then as the text has them. Those without a date come last. */
export function byTime(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events
    .map((event, index) => ({
      event,
      index,
      begins: event.date ? (startOf(event.date) ?? Infinity) : Infinity,
    }))
    .sort(
      (a, b) =>
        compare(a.begins, b.begins) ||
        (a.event.date?.length ?? 99) - (b.event.date?.length ?? 99) ||
        place(a.event, b.event) ||
        a.index - b.index,
    )
    .map(({ event }) => event)
}

function place(a: TimelineEvent, b: TimelineEvent): number {
  return a.paragraph - b.paragraph
}

/** Infinity minus itself is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}
