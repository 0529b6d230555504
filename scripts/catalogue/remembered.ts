import type { Memory } from '../model/memory.ts'
import type { Shown } from './storylines/place.ts'

/** Gives a part of what is told, made by `make` where it is not remembered. */
export type Remember = <T>(part: string, make: () => T) => T

/** Remembers what is told of entries, under a mark of all that it comes from. */
export type RememberEntries = (mark: string) => Remember

/** In what is kept, an entry stands by its id. */
export function rememberEntries(memory: Memory, entryOf: Shown['entryOf']): RememberEntries {
  const leave = (key: string, value: unknown) => (key === 'entry' ? (value as { readonly path: string }).path : value)
  const find = (key: string, value: unknown) => (key === 'entry' ? entryOf(String(value)) : value)
  return (mark) =>
    <T>(part: string, make: () => T) =>
      mapProperties(
        memory.recall(`${part} ${mark}`, () => mapProperties(make(), leave)),
        find,
      ) as T
}

/** A value of plain objects and lists, with other values under some keys of the objects. */
function mapProperties(value: unknown, change: (key: string, value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapProperties(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const changed = change(key, item)
      return [key, changed === item ? mapProperties(item, change) : changed]
    }),
  )
}
