import type { Element } from 'domhandler'
import type { Words } from './inline.ts'
import { elementsIn, findInside, isOutOfSight, rawText } from './tree.ts'

/** A cell holding more than this is laid out with the table rather than listed in it. */
const LONGEST_CELL = 600

/** Whether a table only lays out the page: nested tables, one column, one row, or a cell that holds a whole passage. */
export function isLayoutTable(table: Element): boolean {
  if (['presentation', 'none'].includes(table.attribs.role ?? '')) return true
  if (findInside(table, ({ name }) => LAYOUT_ONLY.has(name))) return true
  const rows = rowsOf(table).map(cellsOf)
  if (rows.length < 2 || Math.max(...rows.map((cells) => cells.length)) < 2) return true
  return rows.some((cells) => cells.some((cell) => rawText(cell).length > LONGEST_CELL))
}

const LAYOUT_ONLY: ReadonlySet<string> = new Set([
  'table',
  'article',
  'section',
  'h1',
  'h2',
  'form',
  'iframe',
  'blockquote',
  'figure',
])

/** A table as GitHub-flavoured Markdown: one line a row, a header row always; a cell over several columns is followed by empty ones. Its caption stands above it. */
export function writeTable(table: Element, writeCell: (cell: Element) => Words): Words | undefined {
  const rows = rowsOf(table).map((row) =>
    cellsOf(row).flatMap((cell) => [{ cell, words: writeCell(cell) }, ...padding(cell)]),
  )
  const filled = rows.filter((row) => row.some(({ words }) => words.text !== ''))
  const [first] = filled
  if (!first) return undefined
  const width = Math.max(...filled.map((row) => row.length))
  const hasHeader = first.every(({ cell, words }) => cell?.name === 'th' || words.text === '')
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`
  const lines = filled.map((row) => line(row.map(({ words }) => words.markdown.replaceAll('|', '\\|'))))
  const header = hasHeader ? lines.slice(0, 1) : [line([])]
  const body = hasHeader ? lines.slice(1) : lines
  const caption = captionOf(table, writeCell)
  const all = [...caption, ...filled.flatMap((row) => row.map(({ words }) => words))]
  const texts = filled.map((row) =>
    row
      .map(({ words }) => words.text)
      .filter(Boolean)
      .join(' '),
  )
  const markdown = [...header, line(Array.from({ length: width }, () => '---')), ...body].join('\n')
  return {
    markdown: [...caption.map((words) => words.markdown), markdown].join('\n\n'),
    text: [...caption.map((words) => words.text), ...texts].join('\n'),
    linked: sum(all, ({ linked }) => linked),
    strong: sum(all, ({ strong }) => strong),
    links: sum(all, ({ links }) => links),
  }
}

function captionOf(table: Element, write: (element: Element) => Words): readonly Words[] {
  const caption = elementsIn(table).find((child) => child.name === 'caption' && !isOutOfSight(child))
  const words = caption && write(caption)
  return words?.text ? [words] : []
}

const EMPTY: Words = { markdown: '', text: '', linked: 0, strong: 0, links: 0 }
const WIDEST = 40

function padding({ attribs }: Element): readonly { cell: Element | undefined; words: Words }[] {
  const span = Math.min(Number.parseInt(attribs.colspan ?? '1', 10) || 1, WIDEST)
  return Array.from({ length: span - 1 }, () => ({ cell: undefined, words: EMPTY }))
}

function rowsOf(table: Element): readonly Element[] {
  const seen = (parent: Element) => elementsIn(parent).filter((child) => !isOutOfSight(child))
  return seen(table).flatMap((child) => {
    if (child.name === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? seen(child).filter(({ name }) => name === 'tr') : []
  })
}

function cellsOf(row: Element): readonly Element[] {
  return elementsIn(row).filter((cell) => (cell.name === 'td' || cell.name === 'th') && !isOutOfSight(cell))
}

const sum = (all: readonly Words[], of: (words: Words) => number): number =>
  all.reduce((total, words) => total + of(words), 0)
