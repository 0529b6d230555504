import type { Stretch } from './stretch.ts'

/** Finds every place where a text has one of some names. */
export type Seek = (text: string) => readonly Stretch[]

/** What finds some names, the longest at each place; as much work as a text is long, however many names there are. */
export function seek(names: ReadonlySet<string>): Seek {
  const lengths = [...new Set([...names].map(({ length }) => length))].sort((a, b) => b - a)
  return (text) => {
    const found: Stretch[] = []
    for (let start = 0; start < text.length; start++) {
      const length = lengths.find((each) => names.has(text.slice(start, start + each)))
      if (length === undefined) continue
      found.push({ start, end: start + length })
      start += length - 1
    }
    return found
  }
}
