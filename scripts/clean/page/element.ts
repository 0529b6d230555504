import type { Block, PageElement } from '../../model/block.ts'

/** The element of its page that a block was read from. */
export function elementOf(block: Block | undefined): PageElement | undefined {
  return block?.clues?.from === 'page' ? block.clues.element : undefined
}

/** An element and those that it stands in, from within. */
export function* outwards(element: PageElement | undefined): Generator<PageElement> {
  for (let at = element; at; at = at.parent) yield at
}

/** Whether a block stands in a part of its page that is called by one of some names; names further out than so many levels are those of the page. */
export function isInPart(block: Block, names: ReadonlySet<string>, levels: number): boolean {
  let level = 0
  for (const { words } of outwards(elementOf(block))) {
    if (level++ === levels) return false
    if (words.some((word) => names.has(word))) return true
  }
  return false
}

export function isWithin(inner: PageElement | undefined, outer: PageElement): boolean {
  for (let at = inner; at; at = at.parent) if (at === outer) return true
  return false
}
