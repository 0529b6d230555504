import type { Block, PageElement } from '../../../model/block.ts'

/** A page as the trees have seen pages: the places of its blocks in the whole, and those for which its scores count. */
export interface Fold {
  /** Where the long part begins. */
  readonly opening: readonly number[]
  readonly shown: readonly number[]
  readonly judged: ReadonlySet<number>
}

/** An element with more blocks than this is longer than the articles that the trees have learnt from. */
const LONG = 70
/** So many blocks of it are looked at together; more where that would make more parts than the most, as each costs its surroundings too. */
const PART = 30
const MOST_PARTS = 200
/** Of what stands before and after they see the nearest, at most. */
const BEFORE = 150
const AFTER = 100

/**
 * Takes a page with long parts apart into pages of usual length: each has what stands around a long part, and a stretch of it.
 * So a paragraph is judged in the same way however many follow, and wherever it stands among them. A page without long parts has no folds.
 */
export function foldPage(blocks: readonly Block[]): readonly Fold[] {
  const longs = longElements(blocks)
  if (longs.length === 0) return []
  const inLong = new Set(longs.flat())
  const openings = new Set(longs.flatMap((own) => own.slice(0, PART)))
  const around = [...blocks.keys()].filter((index) => !inLong.has(index) || openings.has(index))
  return longs.flatMap((own) => partsOf(own).map((part) => withSurroundings(part, own, around)))
}

/** The stretches of a long part, of nearly equal length. */
function partsOf(own: readonly number[]): readonly (readonly number[])[] {
  const count = Math.min(MOST_PARTS, Math.ceil(own.length / PART))
  return Array.from({ length: count }, (_, at) =>
    own.slice(Math.round((own.length * at) / count), Math.round((own.length * (at + 1)) / count)),
  )
}

function withSurroundings(part: readonly number[], own: readonly number[], around: readonly number[]): Fold {
  const [start, end] = [own[0] ?? 0, own.at(-1) ?? 0]
  const before = nearest(around, start, -BEFORE)
  const after = nearest(around, end, AFTER)
  return { opening: own.slice(0, PART), shown: [...before, ...part, ...after], judged: new Set(part) }
}

/** Those of the places before or after one, the nearest of them. */
function nearest(places: readonly number[], from: number, count: number): readonly number[] {
  const at = lowerBound(places, count < 0 ? from : from + 1)
  return count < 0 ? places.slice(Math.max(0, at + count), at) : places.slice(at, at + count)
}

function lowerBound(places: readonly number[], least: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The blocks of each innermost element that has many. */
function longElements(blocks: readonly Block[]): readonly (readonly number[])[] {
  const held = new Map<PageElement, number[]>()
  blocks.forEach(({ clues }, index) => {
    if (clues?.from !== 'page') return
    for (let at: PageElement | undefined = clues.element; at; at = at.parent) {
      const own = held.get(at)
      if (own) own.push(index)
      else held.set(at, [index])
    }
  })
  const long = new Set([...held].flatMap(([element, own]) => (own.length > LONG ? [element] : [])))
  const holdsLong = new Set([...long].flatMap(({ parent }) => (parent ? [parent] : [])))
  return [...long].filter((element) => !holdsLong.has(element)).map((element) => held.get(element) ?? [])
}
