import type { Entry } from '../entry.ts'

/** Stories by month, `2019-05`, each in the order given. */
export function groupByMonth(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  const months = new Map<string, Entry[]>()
  for (const entry of entries) {
    const month = entry.day?.slice(0, 7) ?? ''
    const filed = months.get(month)
    if (filed) filed.push(entry)
    else months.set(month, [entry])
  }
  return [...months]
}
