import type { Entry } from '../entry.ts'

/** From one day to another, both counted in. */
export interface Time {
  readonly from: string
  readonly to: string
}

/** How many stories came out in each of the equal parts of a time. */
export interface Pace extends Time {
  readonly counts: readonly number[]
}

const DAY_MS = 86_400_000

/** Counts the stories of a time, in at most `parts` equal parts of whole days. */
export function pace(entries: readonly Entry[], { from, to }: Time, parts: number): Pace {
  const first = Date.parse(from)
  const days = Math.round((Date.parse(to) - first) / DAY_MS) + 1
  const step = Math.ceil(days / parts)
  const counts = Array.from({ length: Math.ceil(days / step) }, () => 0)
  for (const { day } of entries) {
    if (!day || day < from || day > to) continue
    const part = Math.floor(Math.round((Date.parse(day) - first) / DAY_MS) / step)
    counts[part] = (counts[part] ?? 0) + 1
  }
  return { counts, from, to }
}
