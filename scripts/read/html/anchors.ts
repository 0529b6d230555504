import type { ChildNode, Element } from 'domhandler'
import { findInside, isBlock } from './tree.ts'

/**
 * Takes apart links that were never closed: `<a name="top">` before a whole page, a link with another inside. A browser ends
 * each at the next; a tree that keeps them makes one link of all that follows.
 */
export function mendAnchors(anchors: readonly Element[]): void {
  for (const anchor of anchors) if (isUnclosed(anchor)) unwrap(anchor)
}

function isUnclosed(anchor: Element): boolean {
  const isMark = anchor.attribs.href === undefined && (anchor.attribs.name ?? anchor.attribs.id) !== undefined
  if (isMark) return findInside(anchor, isBlock) !== undefined
  return holdsPassages(anchor) && findInside(anchor, ({ name }) => name === 'a') !== undefined
}

/** A teaser that is a link all over, with a link to its rubric inside, has a paragraph or two. */
const MOST_OF_TEASER = 3

function holdsPassages(anchor: Element): boolean {
  let paragraphs = 0
  findInside(anchor, ({ name }) => name === 'p' && ++paragraphs > MOST_OF_TEASER)
  return paragraphs > MOST_OF_TEASER
}

/** Puts what an element holds in its place. */
function unwrap(element: Element): void {
  const { parent } = element
  if (!parent) return
  const [first, last] = [element.children[0], element.children.at(-1)]
  const at = parent.children.indexOf(element as ChildNode)
  parent.children.splice(at, 1, ...element.children)
  for (const child of element.children) child.parent = parent
  if (element.prev) element.prev.next = first ?? element.next
  if (element.next) element.next.prev = last ?? element.prev
  if (first) first.prev = element.prev
  if (last) last.next = element.next
  element.children = []
}
