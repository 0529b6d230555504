import type { Block, PageElement } from '../../model/block.ts'

/** The element of its page that a block was read from. */
export function elementOf(block: Block | undefined): PageElement | undefined {
  return block?.clues?.from === 'page' ? block.clues.element : undefined
}

/** An element and those that it stands in, from within. */
export function* outwards(element: PageElement | undefined): Generator<PageElement> {
  for (let at = element; at; at = at.parent) yield at
}

export function isWithin(inner: PageElement | undefined, outer: PageElement): boolean {
  for (let at = inner; at; at = at.parent) if (at === outer) return true
  return false
}
