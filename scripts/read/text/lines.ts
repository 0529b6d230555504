/** A line of copied text that has words, or at least marks, on it. */
export interface Line {
  readonly text: string
  /** Its number in the source, from 1. */
  readonly number: number
  /** Whether a blank line, or nothing at all, stands before it. */
  readonly opens: boolean
  /** Whether a blank line, or nothing at all, stands after it. */
  readonly closes: boolean
  /** How many columns of blanks it starts with. */
  readonly indent: number
  /** Whether it ends in a soft hyphen: its last word goes on in the next line. */
  readonly divided: boolean
  /** What stands between its tabs, if it has any: a row of a table. */
  readonly cells?: readonly string[]
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/g
/** Characters that show nothing: byte order mark, zero-width space, word joiner, soft hyphen, direction marks, C0 controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they come with copied text and must not reach a story
const UNSEEN = /[\ufeff\u200b\u2060\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000e-\u001f\u007f]/g
const SPACES = /[\s\u00a0]+/g
const BLANKS = /^[\s\u00a0\ufeff\u200b]*/
const TAB = 8

/** The lines of copied text, whatever its line ends, without blank ones; runs of spaces become one. */
export function splitLines(text: string): readonly Line[] {
  const lines: { -readonly [Key in keyof Line]: Line[Key] }[] = []
  let number = 0
  let blank = true
  let start = 0
  const take = (end: number) => {
    number++
    const written = text.slice(start, end)
    const shown = written.replace(UNSEEN, '').replace(SPACES, ' ').trim()
    const last = lines.at(-1)
    if (shown === '' && last) last.closes = true
    if (shown !== '') {
      const divided = /\u00ad\s*$/.test(written.slice(-8))
      const cells = written.includes('\t') ? cellsOf(written) : undefined
      lines.push({
        text: shown,
        number,
        opens: blank,
        closes: false,
        indent: indentOf(written),
        divided,
        ...(cells && { cells }),
      })
    }
    blank = shown === ''
  }
  for (const { index, 0: end } of text.matchAll(LINE_END)) {
    take(index)
    start = index + end.length
  }
  take(text.length)
  const last = lines.at(-1)
  if (last) last.closes = true
  return lines.some(({ cells }) => cells) ? withTables(lines) : lines
}

const FEWEST_ROWS = 3
const LONGEST_CELL = 60
/** Blanks that no table is copied with: a tab among them is one of many kinds of space. */
const OTHER_BLANKS = /[^\S \t\r\n\uFEFF]/

/** Lines have cells only as rows of a table: several of as many cells, right under each other. */
function withTables(lines: readonly Line[]): readonly Line[] {
  const width = (at: number) => lines[at]?.cells?.length ?? 0
  const rows = new Set<number>()
  for (let start = 0, end = 1; start < lines.length; start = end, end++) {
    while (width(start) > 0 && width(end) === width(start) && !lines[end]?.opens) end++
    if (width(start) > 0 && end - start >= FEWEST_ROWS) for (let at = start; at < end; at++) rows.add(at)
  }
  return lines.map((line, at) => {
    if (!line.cells || rows.has(at)) return line
    const { cells: _, ...plain } = line
    return plain
  })
}

function cellsOf(written: string): readonly string[] | undefined {
  if (OTHER_BLANKS.test(written)) return undefined
  const cells = written.split('\t').map((cell) => cell.replace(UNSEEN, '').replace(SPACES, ' ').trim())
  return cells.filter(Boolean).length > 1 && cells.every(({ length }) => length <= LONGEST_CELL) ? cells : undefined
}

/** Columns of blanks; an ideographic space has two, a tab up to eight. */
function indentOf(written: string): number {
  let columns = 0
  for (const blank of BLANKS.exec(written.slice(0, 200))?.[0] ?? '')
    columns += blank === '\t' ? TAB : blank === '\u3000' ? 2 : blank === '\ufeff' || blank === '\u200b' ? 0 : 1
  return columns
}
