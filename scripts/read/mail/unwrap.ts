/** Mail is wrapped somewhere between these columns. */
const NARROWEST = 35
const WIDEST = 110
/** Fewer broken lines than this may be chance. */
const FEWEST = 2
/** What starts a line of its own: `- `, `• `, `> `, `1. `, `===`. */
const ITEM = /^\s*(?:[-–—*•▪◦·>+#|]|\d{1,3}[.)]|[-=_*~]{3,})(?:\s|$)|^\s*[-=_*~]{3,}/

/**
 * The lines of a mail with those put together that its program broke: where the next line's first word would not have fitted.
 * Lines that an author broke stay: lists, verse, addresses.
 */
export function unwrapLines(lines: readonly string[]): readonly string[] {
  const column = findColumn(lines)
  if (column === undefined) return lines
  const joined: string[][] = []
  let above = ''
  for (const line of lines) {
    const last = joined.at(-1)
    if (last !== undefined && goesOn(above, line, column)) glue(last, line)
    else joined.push([line])
    above = line
  }
  return joined.map((parts) => parts.join(''))
}

/** The column that lines were broken at: the widest that most lines which go on would have passed with one more word. */
function findColumn(lines: readonly string[]): number | undefined {
  const going = lines.filter(
    (line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '' && !line.includes('://'),
  )
  const widths = going.map((line) => line.trimEnd().length).filter((width) => width >= NARROWEST && width <= WIDEST)
  if (widths.length < FEWEST) return undefined
  const column = Math.max(...widths)
  const broken = lines.filter((line, index) => goesOn(line, lines[index + 1] ?? '', column)).length
  return broken >= FEWEST && broken >= going.filter((line) => !ITEM.test(line)).length * 0.6 ? column : undefined
}

/** Whether the line was broken: the first word of the next would have stood past the column. */
function goesOn(above: string, below: string, column: number): boolean {
  const width = above.trimEnd().length
  if (width < NARROWEST || below.trim() === '' || ITEM.test(below) || /^[-=_*~]{3,}\s*$/.test(above)) return false
  const [word = ''] = below.trimStart().split(/\s/, 1)
  return width + 1 + word.length > column - SLACK
}

/** Programs measure differently: in bytes, with the space at the end, with tabs. */
const SLACK = 3

/** Scripts that part no words, and their marks. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

/** Joins a line to the parts of a paragraph. A word that was parted at the end of a line keeps its hyphen: whether it belongs there cannot be told. */
function glue(above: string[], below: string): void {
  const start = (above.pop() ?? '').trimEnd()
  const rest = below.trimStart()
  const isParted = /\p{L}-$/u.test(above.slice(-2).join('').slice(-2) + start.slice(-3))
  const isUnspaced = UNSPACED.test(start.slice(-1)) || UNSPACED.test(rest.slice(0, 1))
  above.push(start, isParted || isUnspaced ? '' : ' ', rest)
}
