import type { Box } from './box.ts'
import { unite } from './outline.ts'
import type { World } from './world.ts'

/** A part of the map, and what is lit on it, most central first. */
export interface MapView {
  readonly box: Box
  /** ISO 3166-1 alpha-2. */
  readonly lit: readonly string[]
}

/** What lies farther apart than this share of the world's width is not shown on one small map. */
const WIDEST = 0.27
/** No map shows less than this share of the world's width. */
const NARROWEST = 0.07
/** Room around what is shown, in shares of its size. */
const MARGIN = 0.35
/** Width to height. */
const SHAPE = 1.5

/**
 * A map of where a story is: of the groups of its countries that are near each other, the one with the most central of them.
 * `codes` come most central first; undefined when none of them is on the map.
 */
export function viewCountries(codes: readonly string[], world: World): MapView | undefined {
  const groups = codes.flatMap((code) => groupAround(code, codes, world) ?? [])
  const [best] = groups.sort((a, b) => b.weight - a.weight)
  return best && { box: frame(best.box, world), lit: best.lit }
}

/** A country with those of the others that fit on one small map with it, the more central first. */
function groupAround(code: string, codes: readonly string[], world: World): (MapView & { weight: number }) | undefined {
  let box = world.boxes.get(code)
  if (!box) return undefined
  const lit = new Set([code])
  for (const other of codes) {
    const both = unite(box, world.boxes.get(other) ?? box)
    if (!world.boxes.has(other) || both.right - both.left > WIDEST * world.width) continue
    box = both
    lit.add(other)
  }
  const near = codes.filter((other) => lit.has(other))
  const weight = near.reduce((sum, other) => sum + 1 / (codes.indexOf(other) + 1), 0)
  return { box, lit: near, weight }
}

/** The countries whose body reaches into a part of the map. */
export function countriesIn({ left, top, right, bottom }: Box, world: World): readonly string[] {
  return [...world.boxes].flatMap(([code, box]) =>
    box.left < right && box.right > left && box.top < bottom && box.bottom > top ? [code] : [],
  )
}

function frame(box: Box, { width, height }: World): Box {
  const across = Math.max(box.right - box.left, (box.bottom - box.top) * SHAPE, NARROWEST * width) * (1 + MARGIN)
  const [wide, high] = [Math.min(across, width), Math.min(across / SHAPE, height)]
  const left = clamp((box.left + box.right - wide) / 2, 0, width - wide)
  const top = clamp((box.top + box.bottom - high) / 2, 0, height - high)
  return {
    left: Math.round(left),
    top: Math.round(top),
    right: Math.round(left + wide),
    bottom: Math.round(top + high),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
