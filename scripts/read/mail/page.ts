import { type ChildNode, type Document, type Element, isTag, isText, type ParentNode, type Text } from 'domhandler'
import { removeElement } from 'domutils'
import { parsePage } from '../html/parse.ts'
import { isBlock } from '../html/tree.ts'

/** A line that a mail shows, with the texts and pictures on it. */
export interface ShownLine {
  readonly text: string
  readonly nodes: readonly (Text | Element)[]
}

const UNSEEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|$)|font-size\s*:\s*[01](?:px)?\s*(?:;|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)/i
/** Cells of a table stand on one line. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])
const DROPPED: ReadonlySet<string> = new Set(['style', 'script', 'title', 'head'])

/** The page of a mail as a tree, without what a mail program would not show: the preheader above all. */
export function parseMailPage(html: string): Document {
  const document = parsePage(html)
  for (const element of elementsOf(document)) if (isUnseen(element)) removeElement(element)
  return document
}

function isUnseen({ name, attribs }: Element): boolean {
  if (name === 'body' || name === 'html') return false
  return attribs.hidden !== undefined || UNSEEN.test(attribs.style ?? '')
}

/** The lines of a page in their order. */
export function linesOf(document: Document): readonly ShownLine[] {
  const lines: ShownLine[] = []
  let texts: string[] = []
  let nodes: (Text | Element)[] = []
  const end = () => {
    if (nodes.length > 0) lines.push({ text: texts.join('').replace(/\s+/g, ' ').trim(), nodes })
    texts = []
    nodes = []
  }
  const visit = (node: ChildNode) => {
    if (isText(node)) {
      texts.push(node.data)
      nodes.push(node)
    } else if (isTag(node) && !DROPPED.has(node.name)) {
      if (node.name === 'img') nodes.push(node)
      const isCell = CELLS.has(node.name)
      const ends = node.name === 'br' || node.name === 'hr' || (isBlock(node) && !isCell)
      if (ends) end()
      if (isCell) texts.push(' ')
      for (const child of node.children) visit(child)
      if (ends) end()
    }
  }
  for (const child of document.children) visit(child)
  end()
  return lines
}

/** Takes lines out of their page. */
export function removeLines(lines: readonly ShownLine[]): void {
  for (const { nodes } of lines)
    for (const node of nodes) {
      if (isText(node)) node.data = ''
      else removeElement(node)
    }
}

/** Quotations that hold most of what is left are the message that was handed on: they quote nothing. */
export function unwrapQuotes(document: Document): void {
  const all = lengthOf(document)
  for (const element of elementsOf(document))
    if (element.name === 'blockquote' && lengthOf(element) > all * 0.6) element.name = 'div'
}

/** Takes out the quotations that a mail program put under an answer. */
export function removeElements(document: Document, isSo: (element: Element) => boolean): void {
  for (const element of elementsOf(document)) if (isSo(element)) removeElement(element)
}

export function elementsOf(parent: ParentNode): readonly Element[] {
  const found: Element[] = []
  const visit = (node: ParentNode) => {
    for (const child of node.children)
      if (isTag(child)) {
        found.push(child)
        visit(child)
      }
  }
  visit(parent)
  return found
}

function lengthOf(parent: ParentNode): number {
  return parent.children.reduce(
    (sum, child) => sum + (isText(child) ? child.data.trim().length : isTag(child) ? lengthOf(child) : 0),
    0,
  )
}
