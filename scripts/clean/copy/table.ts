import { escapeInline } from '../../markdown/escape.ts'
import type { Block } from '../../model/block.ts'
import { cluesOf } from './remove.ts'

const FEWEST_ROWS = 2
const FIGURE = /\d/

/** Where the table that starts at `start` ends: rows of as many cells, each right under the one before; `start` itself when none does. */
export function tableEnd(lines: readonly Block[], start: number): number {
  const width = cellsOf(lines[start])?.length
  if (width === undefined) return start
  let end = start + 1
  while (cellsOf(lines[end])?.length === width && !isApart(lines[end - 1], lines[end])) end++
  return end - start >= FEWEST_ROWS ? end : start
}

/** The rows as Markdown; the first is the head where it has no figures and the next has. */
export function writeTable(rows: readonly Block[]): Block {
  const [first = [], second = [], ...others] = rows.map((row) => cellsOf(row) ?? [])
  const isHead = !first.some((cell) => FIGURE.test(cell)) && second.some((cell) => FIGURE.test(cell))
  const rule = first.map(() => '---')
  const ordered = isHead ? [first, rule, second, ...others] : [first.map(() => ''), rule, first, second, ...others]
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => escapeInline(cell).replaceAll('|', '\\|')).join(' | ')} |`
  const [row] = rows
  return {
    kind: 'table',
    markdown: ordered.map(line).join('\n'),
    text: rows.map(({ text }) => text).join('\n'),
    ...(row?.clues && { clues: row.clues }),
  }
}

function cellsOf(block: Block | undefined): readonly string[] | undefined {
  return block?.clues?.from === 'copy' ? block.clues.cells : undefined
}

function isApart(above: Block | undefined, below: Block | undefined): boolean {
  return !above || !below || cluesOf(below).opens || cluesOf(below).line !== cluesOf(above).line + 1
}
