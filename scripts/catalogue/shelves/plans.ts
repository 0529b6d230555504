import { groupBy } from '../../model/groups.ts'
import { isAfter, type MergedEvent } from './events.ts'

/** What happened, and what is planned or feared. */
export interface Planned {
  readonly events: readonly MergedEvent[]
  readonly plans: readonly MergedEvent[]
}

const MOST_PLANS = 20

type Kind = 'happened' | 'to come' | 'untold'

/**
 * Parts events, which come in order of time, from plans: what lies after the newest story, and what was foreseen for a day of which
 * no story tells that it came. Of too many plans those to come stay, then the latest of the others.
 */
export function partPlans(merged: readonly MergedEvent[], newest: string | undefined): Planned {
  const kinds = groupBy(merged, ({ date, foreseen }): Kind => {
    if (newest && isAfter(date, newest)) return 'to come'
    return foreseen ? 'untold' : 'happened'
  })
  const of = (kind: Kind) => kinds.get(kind) ?? []
  const shown = new Set([...of('to come'), ...of('untold').toReversed()].slice(0, MOST_PLANS))
  return { events: of('happened'), plans: merged.filter((event) => shown.has(event)) }
}
