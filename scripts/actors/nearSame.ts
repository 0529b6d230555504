import { distance } from 'fastest-levenshtein'
import { keyOf } from '../tag/words/key.ts'

/** Two names that may be one actor's, and how they differ: letters to change. */
export interface NearSame {
  readonly name: string
  readonly other: string
  readonly edits: number
}

const MOST_EDITS = 2
const SHORTEST = 8

/** Pairs of names that are nearly the same: spelt alike (Mohammad and Mohammed Zarif), or one with a middle name more. */
export function findNearSame(names: readonly string[]): NearSame[] {
  const keyed = names.map((name) => ({ name, key: keyOf(name), words: keyOf(name).split(/[\s-]+/) }))
  const byEnd = new Map<string, typeof keyed>()
  for (const each of keyed) {
    const end = each.words.at(-1)?.slice(-3) ?? ''
    byEnd.set(end, [...(byEnd.get(end) ?? []), each])
  }
  return [...byEnd.values()].flatMap((alike) =>
    alike.flatMap((a, index) =>
      alike.slice(index + 1).flatMap((b) => {
        const edits = distance(a.key, b.key)
        return isNear(a, b, edits) ? [{ name: a.name, other: b.name, edits }] : []
      }),
    ),
  )
}

interface Keyed {
  readonly key: string
  readonly words: readonly string[]
}

function isNear(a: Keyed, b: Keyed, edits: number): boolean {
  if (edits <= MOST_EDITS && Math.min(a.key.length, b.key.length) >= SHORTEST) return true
  const same = a.words[0] === b.words[0] && a.words.at(-1) === b.words.at(-1)
  return same && a.words.length > 1 && b.words.length > 1
}
