import { stepsToShared } from '../steps.ts'
import type { BlockView } from '../view.ts'
import { type Features, flag } from './feature.ts'
import type { Placed } from './place.ts'

const DISTANCES = [-3, -2, -1, 1, 2, 3] as const

function neighbour({ view, page }: Placed, distance: number): BlockView | undefined {
  return page.blocks[view.index + distance]
}

/** How far out the innermost element is that holds both. */
function sharedLevel({ view }: Placed, other: BlockView | undefined): number {
  return other ? stepsToShared(view.clues.element, other.clues.element) : 99
}

function windowSum({ view, page }: Placed, from: number, to: number, of: (view: BlockView) => number): number {
  let sum = 0
  for (let distance = from; distance <= to; distance++) {
    const other = page.blocks[view.index + distance]
    if (other) sum += of(other)
  }
  return sum
}

const plainOf = ({ plain }: BlockView): number => plain
const linkedOf = ({ words, plain }: BlockView): number => words - plain

/** What stands before and after a block. */
export const neighbourFeatures: Features<Placed> = {
  ...Object.fromEntries(
    DISTANCES.flatMap((distance) => [
      [`words at ${distance}`, (placed: Placed) => neighbour(placed, distance)?.words ?? -1],
      [`link share at ${distance}`, (placed: Placed) => neighbour(placed, distance)?.linkShare ?? -1],
      [`shared level at ${distance}`, (placed: Placed) => sharedLevel(placed, neighbour(placed, distance))],
    ]),
  ),
  ...Object.fromEntries(
    ([-1, 1] as const).flatMap((distance) => [
      [`heading at ${distance}`, (placed: Placed) => flag(neighbour(placed, distance)?.block.kind === 'heading')],
      [`like at ${distance}`, (placed: Placed) => flag(neighbour(placed, distance)?.make === placed.view.make)],
      [`image at ${distance}`, (placed: Placed) => flag(neighbour(placed, distance)?.block.kind === 'image')],
      [`list at ${distance}`, (placed: Placed) => flag(neighbour(placed, distance)?.block.kind === 'list')],
    ]),
  ),
  'plain in 5 before': (placed) => windowSum(placed, -5, -1, plainOf),
  'plain in 5 after': (placed) => windowSum(placed, 1, 5, plainOf),
  'linked in 5 before': (placed) => windowSum(placed, -5, -1, linkedOf),
  'linked in 5 after': (placed) => windowSum(placed, 1, 5, linkedOf),
  'plain in 15 before': (placed) => windowSum(placed, -15, -1, plainOf),
  'plain in 15 after': (placed) => windowSum(placed, 1, 15, plainOf),
}
