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
/** Of a key cut into one piece more than may be changed, one is whole in the other, no further off than that (pigeonhole; Li, Deng and Feng 2011, “Pass-Join”). */
const PIECES = MOST_EDITS + 1

/** Pairs of names that are nearly the same: spelt alike (Mohammad and Mohammed Zarif), or one with a middle name more. Only names that share an ending and a piece are held against each other. */
export function findNearSame(names: readonly string[]): NearSame[] {
  return group(names.map(read), ({ words }) => words.at(-1)?.slice(-3) ?? '').flatMap((alike) =>
    pairsAmong(alike).map(({ a, b }) => ({ name: a.name, other: b.name, edits: distance(a.key, b.key) })),
  )
}

interface Keyed {
  readonly name: string
  readonly key: string
  readonly words: readonly string[]
}

interface Pair {
  readonly a: Keyed
  readonly b: Keyed
}

function read(name: string): Keyed {
  const key = keyOf(name)
  return { name, key, words: key.split(/[\s-]+/) }
}

/** The names that share something, in the order of the first of each. */
function group<T>(names: readonly T[], of: (name: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const name of names) {
    const own = groups.get(of(name))
    if (own) own.push(name)
    else groups.set(of(name), [name])
  }
  return [...groups.values()]
}

/** The near pairs of a group, in its order. */
function pairsAmong(alike: readonly Keyed[]): readonly Pair[] {
  const near = alike.map(() => new Set<number>())
  const add = (one: number, other: number) => void near[Math.min(one, other)]?.add(Math.max(one, other))
  const named = [...alike.entries()].filter(([, { words }]) => words.length > 1)
  for (const same of group(named, ([, { words }]) => `${words[0]} ${words.at(-1)}`))
    same.forEach(([one], at) => {
      for (const [other] of same.slice(at + 1)) add(one, other)
    })
  const pieces = new Pieces()
  for (const [index, { key }] of alike.entries()) {
    if (key.length < SHORTEST) continue
    for (const other of pieces.likeOf(key)) if (distance(alike[other]?.key ?? '', key) <= MOST_EDITS) add(other, index)
    pieces.add(key, index)
  }
  return near.flatMap((others, one) =>
    [...others]
      .sort((x, y) => x - y)
      .flatMap((other) => {
        const [a, b] = [alike[one], alike[other]]
        return a && b ? [{ a, b }] : []
      }),
  )
}

/** Keys by their pieces. */
class Pieces {
  readonly #known = new Map<string, number[]>()

  add(key: string, index: number): void {
    for (let piece = 0; piece < PIECES; piece++) {
      const [from, to] = boundsOf(piece, key.length)
      const place = placeOf(key.length, piece, key.slice(from, to))
      const known = this.#known.get(place)
      if (known) known.push(index)
      else this.#known.set(place, [index])
    }
  }

  /** The numbers of the keys that have a piece whole in this one. */
  likeOf(key: string): ReadonlySet<number> {
    const found = new Set<number>()
    for (let length = key.length - MOST_EDITS; length <= key.length + MOST_EDITS; length++)
      for (let piece = 0; piece < PIECES; piece++) {
        const [from, to] = boundsOf(piece, length)
        for (let shift = -MOST_EDITS; shift <= MOST_EDITS; shift++) {
          if (from + shift < 0 || to + shift > key.length) continue
          const place = placeOf(length, piece, key.slice(from + shift, to + shift))
          for (const index of this.#known.get(place) ?? []) found.add(index)
        }
      }
    return found
  }
}

function placeOf(length: number, piece: number, text: string): string {
  return `${length} ${piece} ${text}`
}

function boundsOf(piece: number, length: number): readonly [from: number, to: number] {
  return [Math.floor((piece * length) / PIECES), Math.floor(((piece + 1) * length) / PIECES)]
}
