import type { Line } from './lines.ts'

/** Mail and printed text is wrapped somewhere between these columns. */
const NARROWEST = 50
const WIDEST = 100
/** A wrapped line ends within this many characters of the wrapping column: a long word's length. */
const LAST_WORD = 16
/** Fewer lines than this that fill the column may be chance. */
const FEWEST = 3
/** What starts a line of its own: `- `, `• `, `> `, `1. `. */
const ITEM = /^(?:[-–—*•▪◦·>]|\d{1,3}[.)])\s/

/**
 * Paragraphs that were cut into lines of equal width, as in mail, put together again.
 * Only where no line is wider and most lines that go on are that full: lists, menus and verse keep their lines.
 */
export function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0)
  if (!isWrapped(lines, width)) return lines
  const joined: Line[] = []
  let above: Line | undefined
  for (const line of lines) {
    const last = joined.pop()
    if (last && above && !line.opens && isFull(above, width) && !ITEM.test(line.text))
      joined.push({ ...last, text: glue(last.text, line.text), closes: line.closes })
    else joined.push(...(last ? [last] : []), line)
    above = line
  }
  return joined
}

function isWrapped(lines: readonly Line[], width: number): boolean {
  if (width < NARROWEST || width > WIDEST) return false
  const goingOn = lines.filter(({ closes }) => !closes)
  const full = goingOn.filter((line) => isFull(line, width)).length
  return full >= FEWEST && full >= goingOn.length * 0.7
}

function isFull({ text }: Line, width: number): boolean {
  return text.length >= width - LAST_WORD
}

/** A word that was parted at the end of a line keeps its hyphen: whether it belongs there cannot be told. */
function glue(above: string, below: string): string {
  return /\p{L}-$/u.test(above) ? above + below : `${above} ${below}`
}
