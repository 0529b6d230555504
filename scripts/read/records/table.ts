import { Problem } from '../../model/problem.ts'
import { type Fields, fieldNames, foldName } from './fields.ts'

const DELIMITERS = [',', '\t', ';', '|'] as const
/** A heading is a word or two. */
const LONGEST_HEADING = 40

interface Row {
  readonly cells: readonly string[]
  /** Where it begins, from 1. */
  readonly line: number
}

/** Whether a text begins as a table does: a row of short headings, and rows of as many cells below. */
export function isTable(beginning: string): boolean {
  return delimiterOf(beginning) !== undefined
}

function delimiterOf(text: string): string | undefined {
  return DELIMITERS.find((delimiter) => {
    const [head, ...rows] = splitRows(text, delimiter, MOST_LOOKED_AT)
    if (!head || rows.length === 0 || head.cells.length < 2 || !head.cells.every(isHeading)) return false
    const known = head.cells.filter((cell) => KNOWN.has(foldName(cell))).length
    const alike = rows.filter(({ cells }) => cells.length === head.cells.length).length
    if (known >= LEAST_KNOWN) return alike > 0 || rows.length === 1
    // The last row of a beginning may be cut off.
    return head.cells.length >= LEAST_COLUMNS && rows.length >= LEAST_ROWS && alike >= rows.length - 1
  })
}

const MOST_LOOKED_AT = 8
/** What makes a table of it: headings that records have, or so many columns and rows. */
const LEAST_KNOWN = 2
const LEAST_COLUMNS = 3
const LEAST_ROWS = 3

const { words, lists: _lists, ...single } = fieldNames
const KNOWN = new Set([...Object.values(single).flat(), ...words.map(([name]) => name)].map(foldName))

function isHeading(cell: string): boolean {
  return (
    cell.trim() !== '' &&
    cell.length <= LONGEST_HEADING &&
    !/[.!?"“”]/.test(cell) &&
    cell.trim().split(/\s+/).length <= 4
  )
}

/** The rows of a table as records. Throws a Problem when no column has the articles' words. */
export function splitTable(
  file: string,
  text: string,
): readonly ({ readonly line: number; readonly fields: Fields; readonly carrier: string } | Problem)[] {
  const [head, ...rows] = splitRows(text, delimiterOf(text.slice(0, 4096)) ?? ',')
  const names = (head?.cells ?? []).map(foldName)
  const has = (wanted: readonly string[]) => wanted.some((name) => names.includes(foldName(name)))
  if (!has(fieldNames.title) || !has(fieldNames.words.map(([name]) => name)))
    throw new Problem(
      { file, line: 1 },
      'other-table',
      `is a table without articles in it; expected columns named “title”, “date”, “url” and “text”, found ${(head?.cells ?? []).map((cell) => `“${cell.trim()}”`).join(', ')}`,
    )
  return rows.map(({ cells, line }) =>
    cells.length > names.length
      ? new Problem(
          { file, line },
          'bad-row',
          `expected ${names.length} cells as in the first row, found ${cells.length}`,
        )
      : { line, fields: new Map(names.map((name, at) => [name, cells[at]])), carrier: `row in line ${line}` },
  )
}

/** Cells as RFC 4180 has them: between quotation marks they may hold delimiters, line ends, and marks written twice. */
function splitRows(text: string, delimiter: string, most = Number.POSITIVE_INFINITY): readonly Row[] {
  const rows: Row[] = []
  let [line, start] = [1, 1]
  let cells: string[] = []
  let at = 0
  while (at < text.length && rows.length < most) {
    let cell = ''
    if (text[at] === '"') {
      let end = at + 1
      while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1
      cell = text.slice(at + 1, end).replaceAll('""', '"')
      line += cell.split('\n').length - 1
      at = end + 1
    }
    const rest = endOfCell(text, at, delimiter)
    cells.push(cell + text.slice(at, rest).replace(/\r$/, ''))
    at = rest + 1
    if (text[rest] === delimiter && at < text.length) continue
    if (cells.some((one) => one.trim() !== '')) rows.push({ cells, line: start })
    cells = []
    line++
    start = line
  }
  return rows
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++
  return at
}
