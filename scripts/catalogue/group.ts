import type { Entry } from './entry.ts'

/** Entries by the keys that each gives, in the order of the first of each; with what the first says of the key. */
export function group<T>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly (readonly [string, T])[],
): Map<string, [T, Entry[]]> {
  const groups = new Map<string, [T, Entry[]]>()
  for (const entry of entries) {
    for (const [key, value] of keysOf(entry)) {
      const filed = groups.get(key)
      if (filed) filed[1].push(entry)
      else groups.set(key, [value, [entry]])
    }
  }
  return groups
}
