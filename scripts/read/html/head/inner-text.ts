import { type Element, isTag, isText, type ParentNode } from 'domhandler'
import { isBlock, isDropped } from '../tree.ts'

/** The text inside, elements parted: blocks by line breaks, others by spaces. */
export function innerText(element: Element, longest: number): string {
  return tidyLines(partsOf(element, { left: longest * 2 })).slice(0, longest)
}

function partsOf(parent: ParentNode, budget: { left: number }): string {
  let text = ''
  for (const child of parent.children) {
    if (budget.left <= 0) break
    if (isText(child)) {
      text += child.data.replace(SPACE, ' ')
      budget.left -= child.data.length
    } else if (isTag(child) && !isDropped(child)) {
      const gap = isBlock(child) || child.name === 'br' ? '\n' : ' '
      text += gap + partsOf(child, budget) + gap
    }
  }
  return text
}

function tidyLines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

const SPACE = /\s+/g

/** The text on one line. */
export function tidy(text: string): string {
  return text.replace(SPACE, ' ').trim()
}
