import type { Element } from 'domhandler'
import type { Words } from './inline.ts'
import { elementsIn, findInside, isOutOfSight, rawText } from './tree.ts'

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir'])
/** What a list of words doesn't hold; a list that does lays out parts of the page. */
const LAYOUT_ONLY: ReadonlySet<string> = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'article',
  'section',
  'aside',
  'figure',
  'form',
  'blockquote',
  'pre',
  'iframe',
  'nav',
  'header',
  'footer',
])
const LONGEST_ITEM = 600

export const isList = ({ name }: Element): boolean => LISTS.has(name)

/** Whether a list only lays out parts of the page, each of them with blocks of its own. */
export function isLayoutList(list: Element): boolean {
  if (findInside(list, ({ name }) => LAYOUT_ONLY.has(name))) return true
  return itemsOf(list).some((item) => countParagraphs(item) > 1 && rawText(item).length > LONGEST_ITEM)
}

function countParagraphs(item: Element): number {
  return elementsIn(item).filter(({ name }) => name === 'p').length
}

/** A list as Markdown, nested lists inside it; one line an item. `writeItem` gives an item's own words without its nested lists. */
export function writeList(list: Element, writeItem: (item: Element) => Words): Words | undefined {
  const lines: string[] = []
  const texts: string[] = []
  let linked = 0
  let strong = 0
  let links = 0
  const walk = (parent: Element, indent: string) => {
    let number = Number.parseInt(parent.attribs.start ?? '1', 10) || 1
    for (const item of itemsOf(parent)) {
      const words = isList(item) ? undefined : writeItem(item)
      const mark = parent.name === 'ol' ? `${number}. ` : '- '
      if (words?.text) {
        lines.push(indent + mark + words.markdown)
        texts.push(words.text)
        linked += words.linked
        strong += words.strong
        links += words.links
        number++
      }
      const nested = isList(item) ? [item] : nestedLists(item)
      for (const inner of nested) walk(inner, words?.text ? indent + ' '.repeat(mark.length) : indent)
    }
  }
  walk(list, '')
  if (lines.length === 0) return undefined
  return { markdown: lines.join('\n'), text: texts.join('\n'), linked, strong, links }
}

/** The items that a reader sees; scripts and styles stand between them too. */
function itemsOf(list: Element): readonly Element[] {
  return elementsIn(list).filter((item) => !isOutOfSight(item))
}

/** The lists right inside an item, however they are wrapped. */
function nestedLists(item: Element): readonly Element[] {
  return elementsIn(item).flatMap((child) => (isList(child) ? [child] : nestedLists(child)))
}
