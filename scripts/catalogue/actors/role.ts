import { courtesies } from '../../tag/actors/lists.ts'
import type { Entry } from '../entry.ts'

/** What most stories say that an actor is, in their own words: `foreign minister`, but for `Mr`; of equals what the newest says. `entries` come newest first. */
export function roleOf(slug: string, entries: readonly Entry[]): string | undefined {
  const counts = new Map<string, { role: string; stories: number }>()
  for (const { named } of entries) {
    const roles = named.flatMap((actor) => (actor.slug === slug ? actor.roles : []))
    for (const role of new Set(roles)) {
      if (courtesies.has(role.toLowerCase())) continue
      const key = role.toLowerCase()
      const known = counts.get(key)
      counts.set(key, { role: known?.role ?? role, stories: (known?.stories ?? 0) + 1 })
    }
  }
  return [...counts.values()].reduce<{ role: string; stories: number } | undefined>(
    (best, next) => (!best || next.stories > best.stories ? next : best),
    undefined,
  )?.role
}
