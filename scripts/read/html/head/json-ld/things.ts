/** A JSON object of schema.org's vocabulary, as the page has it. */
export type Thing = Readonly<Record<string, unknown>>

/** A thing with where it stands in the page's data. */
export interface Placed {
  readonly thing: Thing
  readonly types: readonly string[]
  /** The properties that lead to it from the top, outermost first; empty for a thing of its own. */
  readonly path: readonly string[]
}

const MOST = 4000
const DEEPEST = 40

/** Every thing in a page's data, outer ones first. */
export function thingsIn(values: readonly unknown[]): readonly Placed[] {
  const found: Placed[] = []
  const open: { value: unknown; path: readonly string[] }[] = values.map((value) => ({ value, path: [] }))
  for (let at = 0; at < open.length && found.length < MOST; at++) {
    const { value, path } = open[at] ?? { value: undefined, path: [] }
    if (typeof value !== 'object' || value === null || path.length > DEEPEST) continue
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MOST)) if (open.length < MOST * 4) open.push({ value: item, path })
      continue
    }
    const thing = value as Thing
    found.push({ thing, types: typesOf(thing), path })
    for (const [name, inner] of Object.entries(thing))
      if (typeof inner === 'object' && inner !== null && open.length < MOST * 4)
        open.push({ value: inner, path: name === '@graph' ? path : [...path, name] })
  }
  return found
}

/** Its types without the vocabulary's address, in small letters: `newsarticle`. */
export function typesOf(thing: Thing): readonly string[] {
  return listOf(thing['@type'] ?? thing.type).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/, '').toLowerCase()] : [],
  )
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

/** The first text of a property: a string, or what a thing is called. */
export function textOf(value: unknown): string | undefined {
  for (const item of listOf(value)) {
    if (typeof item === 'string' && item.trim()) return item
    if (typeof item === 'number') return String(item)
    if (typeof item === 'object' && item !== null) {
      const { name, '@value': literal, url, '@id': id } = item as Thing
      const text = [literal, name, url, id].find((one) => typeof one === 'string' && one.trim())
      if (typeof text === 'string') return text
    }
  }
  return undefined
}
