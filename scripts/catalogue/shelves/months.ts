import { groupBy } from '../../model/groups.ts'
import type { Entry } from '../entry.ts'

/** Stories by month, `2019-05`, each in the order given. */
export function groupByMonth(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  return [...groupBy(entries, ({ day }) => day?.slice(0, 7) ?? '')]
}
