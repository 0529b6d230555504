import type { PageElement } from '../../../model/block.ts'

/** How many elements out from `one` the first is that also holds `other`; -1 when there is none. */
export function stepsToShared(one: PageElement | undefined, other: PageElement | undefined): number {
  let steps = 0
  let [near, far] = [one, other]
  while (near && far && near !== far) {
    const isDeeper = near.depth >= far.depth
    if (far.depth >= near.depth) far = far.parent
    if (isDeeper) {
      near = near.parent
      steps++
    }
  }
  return near && far ? steps : -1
}
