import type { Stretch } from './stretch.ts'

/** Every place where a text has one of some names, the longest at each; as much work as the text is long, however many names there are. */
export function findAgain(text: string, names: ReadonlySet<string>): readonly Stretch[] {
  const lengths = [...new Set([...names].map(({ length }) => length))].sort((a, b) => b - a)
  const found: Stretch[] = []
  for (let start = 0; start < text.length; start++) {
    const length = lengths.find((each) => names.has(text.slice(start, start + each)))
    if (length === undefined) continue
    found.push({ start, end: start + length })
    start += length - 1
  }
  return found
}
