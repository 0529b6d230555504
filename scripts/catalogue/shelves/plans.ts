import { isAfter, type MergedEvent } from './events.ts'

/** What happened, and what is planned or feared. */
export interface Planned {
  readonly events: readonly MergedEvent[]
  readonly plans: readonly MergedEvent[]
}

const MOST_PLANS = 20

/**
 * Parts events, which come in order of time, from plans: what lies after the newest story, and what was foreseen for a day of which
 * no story tells that it came. Of too many plans those to come stay, then the latest of the others.
 */
export function partPlans(merged: readonly MergedEvent[], newest: string | undefined): Planned {
  const toCome = newest ? merged.filter(({ date }) => isAfter(date, newest)) : []
  const ahead = new Set(toCome)
  const untold = merged.filter((event) => event.foreseen && !ahead.has(event))
  const plans = new Set([...toCome, ...untold])
  const shown = new Set([...toCome, ...untold.toReversed()].slice(0, MOST_PLANS))
  return { events: merged.filter((event) => !plans.has(event)), plans: merged.filter((event) => shown.has(event)) }
}
