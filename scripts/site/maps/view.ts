import { unite } from './outline.ts'
import type { Box, World } from './world.ts'

/** A part of the map, and what is lit on it. */
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

/** A map around the first of some countries and those of the others that are near; undefined when the first is not on the map. */
export function viewCountries(codes: readonly string[], world: World): MapView | undefined {
  const [first, ...others] = codes
  let box = first ? world.boxes.get(first) : undefined
  if (!box) return undefined
  for (const code of others) {
    const other = world.boxes.get(code)
    if (!other) continue
    const both = unite(box, other)
    if (both.right - both.left <= WIDEST * world.width) box = both
  }
  return { box: frame(box, world), lit: codes.filter((code) => world.boxes.has(code)) }
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
