import { timexOf } from '../calendar.ts'
import type { Resolver } from './resolver.ts'

/** “at 10 p.m.” belongs to the nearest day told in its sentence, or to the last one told before. */
export const resolveClock: Resolver = ({ slots, from }, { before, after, lastDay, published }) => {
  const isBefore = before && after && from - before.from < after.from - from
  const day =
    (isBefore ? before.value : after?.value) ??
    before?.value ??
    lastDay ??
    (published === undefined ? undefined : timexOf(published, 'day'))
  return day && day.slice(0, 10) + String(slots.CLOCK)
}
