import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler'
import { remember } from '../../model/remember.ts'
import elements from './data/elements.json' with { type: 'json' }
import naming from './data/naming.json' with { type: 'json' }

const BLOCK: ReadonlySet<string> = new Set(elements.block)
const DROPPED: ReadonlySet<string> = new Set(elements.dropped)

/** Whether an element starts a new line. Elements of a page's own making (`<story-body>`) hold blocks. */
export function isBlock({ name }: Element): boolean {
  return BLOCK.has(name) || name === 'iframe' || (name.includes('-') && name !== 'amp-img')
}

/** Whether an element never holds words that a reader sees. */
export function isDropped({ name }: Element): boolean {
  return DROPPED.has(name)
}

export function elementsIn(parent: ParentNode): readonly Element[] {
  return parent.children.filter(isTag)
}

/** The first element inside, in the order of the page, for which `wanted` holds. */
export function findInside(parent: ParentNode, wanted: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (!isTag(child)) continue
    const found = wanted(child) ? child : findInside(child, wanted)
    if (found) return found
  }
  return undefined
}

/** The raw text inside, without what is never shown. */
export function rawText(node: ChildNode | ParentNode): string {
  if ('data' in node) return isText(node as ChildNode) ? String(node.data) : ''
  if (isTag(node) && isDropped(node)) return ''
  return 'children' in node ? node.children.map(rawText).join('') : ''
}

const STYLE_HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i

const UNSEEN: ReadonlySet<string> = new Set(naming.unseen)

/** Whether no eye sees an element in the middle of a line. What is only hidden from screen readers, like a drop cap, is seen. */
export function isUnseen({ style, class: names }: Element['attribs']): boolean {
  if (style !== undefined && STYLE_HIDES.test(style)) return true
  return names !== undefined && names !== '' && callsUnseen(names)
}

/** Pages repeat their class names; remembering is quicker than looking again. */
const REMEMBERED = 10_000
const LONGEST_REMEMBERED = 400

const callsUnseen = remember(
  (names) => names.split(/\s+/).some((name) => UNSEEN.has(name)),
  REMEMBERED,
  LONGEST_REMEMBERED,
)

/** Whether nothing of an element is seen: it holds no words, or says that it isn't shown. What is only hidden from screen readers is seen. */
export function isOutOfSight(element: Element): boolean {
  return isDropped(element) || 'hidden' in element.attribs || isUnseen(element.attribs)
}

/** Whether an element says of itself that it isn't shown. */
export function isHidden({ attribs }: Element): boolean {
  return 'hidden' in attribs || attribs['aria-hidden'] === 'true' || isUnseen(attribs)
}

/** The level of a heading in a story's body, where the headline is the only one of level 1; 0 for any other element. */
export function headingLevel({ name }: Element): number {
  return name.length === 2 && /^h[1-6]$/.test(name) ? Math.max(2, Number(name[1])) : 0
}

const SHORT = 600

/** Whether an element holds no more than a few lines and no part of the page. */
export function isShort(element: Element): boolean {
  return !findInside(element, ({ name }) => PARTS.has(name)) && rawText(element).trim().length < SHORT
}

const PARTS: ReadonlySet<string> = new Set([
  'h1',
  'h2',
  'h3',
  'article',
  'section',
  'img',
  'picture',
  'iframe',
  'blockquote',
  'form',
  'table',
])
