import { isPerson, opensByline, readByline } from '../head/byline.ts'
import { findDays } from '../head/day.ts'
import type { Line } from '../lines.ts'
import { shapeOf } from '../shape.ts'
import { isSmallWord } from '../smallWords.ts'
import { createGlue, type Joint } from './glue.ts'
import { columnsOfLine, isFull } from './width.ts'

/** Text is wrapped somewhere between these columns: those of a newspaper, and of a wide terminal. */
const NARROWEST = 24
const WIDEST = 110
/** Fewer lines than this that go on may be chance. */
const FEWEST = 3
/** So many of the lines that go on leave no room for the next word. */
const SHARE = 0.8
/** Of the width, the widest line of a group fills at least so much. */
const FILLED = 0.7
/** Above all others, one line in so many may be wider: an address, the head of a page. */
const WIDER = 0.1
const FAR_WIDER = 1.3
const WIDE_SHARE = 0.3
/** What starts a line of its own: `- `, `• `, `> `, `1. `. */
const ITEM = /^(?:[-–—*•▪◦·>]|\d{1,3}[.)])\s/
const STOPS = /[.!?…。！？:：;][\p{Pf}"'”’»)\]]*$/u
const GOES_ON = /^\p{Ll}/u
/** A headline, a byline, a day: short lines above the text, each of its own. */
const HEAD_WORDS = 14
const DAY_WORDS = 6
/** So few words under a full line of a head are what was left of it. */
const LEFT_OVER = 3
const LAST_WORD = /[\p{L}\p{M}'’]+$/u
const HEAD_LINES = 12
const LAST_DAY = '9999-12-31'

/**
 * Paragraphs that were cut into lines of equal width, as in mail, in print and in PDF, put together again:
 * a line goes on where the next line's first word would not have fitted on it, and where it breaks off in the middle of a sentence.
 * Lists, menus and verse, whose lines have room left, keep their lines.
 */
export function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const width = widthOf(lines)
  if (width === undefined) return lines
  const indented = hasIndents(lines)
  const headEnd = endOfHead(lines)
  const glue = createGlue(lines, width)
  const joined: Growing[] = []
  let above: Line | undefined
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1)
    const goOn = index < headEnd ? goesOnInHead : goesOn
    const opens = line.opens || (indented && above !== undefined && line.indent > above.indent)
    if (last && above && !opens && goOn(above, line, width)) goOnWith(last, line, glue(last, line))
    else
      joined.push({
        line: opens && !line.opens ? { ...line, opens } : line,
        parts: [line.text],
        text: line.text,
        divided: line.divided,
        closes: line.closes,
      })
    above = line
  }
  return joined.map(({ line, parts, divided, closes }) =>
    parts.length === 1 ? line : { ...line, text: parts.join(''), divided, closes },
  )
}

/** A paragraph that lines are being joined to: written as one when it is whole, as looking at all of it for each line would take the square of the time. */
interface Growing {
  readonly line: Line
  readonly parts: string[]
  /** Its end so far. */
  text: string
  divided: boolean
  closes: boolean
}

/** No word is longer. */
const END = 200

function goOnWith(above: Growing, line: Line, { undivided, between }: Joint): void {
  const last = above.parts.length - 1
  if (undivided) above.parts[last] = (above.parts[last] ?? '').slice(0, -1)
  above.parts.push(between, line.text)
  above.text = ((undivided ? above.text.slice(0, -1) : above.text) + between + line.text).slice(-END)
  above.divided = line.divided
  above.closes = line.closes
}

function goesOn(above: Line, line: Line, width: number): boolean {
  if (isItem(above, line)) return false
  if (above.divided || isTorn(above, line)) return true
  return isFull(above, line, width)
}

/** In the head every line is short; only what cannot end there goes on. */
function goesOnInHead(above: Line, line: Line, width: number): boolean {
  if (isItem(above, line) || startsHead(line.text) || startsHead(above.text) || isPerson(line.text)) return false
  if (above.divided || (GOES_ON.test(line.text) && !STOPS.test(above.text))) return true
  if (!isFull(above, line, width)) return false
  return isTorn(above, line) || /^[\p{Lo}\p{N}]/u.test(line.text) || shapeOf(line.text).words <= LEFT_OVER
}

/** `19. Lincoln came` after `on November` is no item of a list. */
function isItem(above: Line, line: Line): boolean {
  if (!ITEM.test(line.text)) return false
  return !/^\d/.test(line.text) || STOPS.test(above.text) || ITEM.test(above.text)
}

/** Whether a line breaks off in the middle of a sentence: the next goes on in lower case, or it ends in a small word. */
function isTorn(above: Line, line: Line): boolean {
  if (STOPS.test(above.text)) return false
  return GOES_ON.test(line.text) || isSmallWord(LAST_WORD.exec(above.text)?.[0] ?? '')
}

/**
 * A byline or a date line; the lines of a head are short, and only those are looked at.
 * `di Stasiun Halim, setelah …` and `von der Leyen sagte` open as bylines do and name nobody.
 */
function startsHead(text: string): boolean {
  const { words } = shapeOf(text)
  if (words > HEAD_WORDS) return false
  if (opensByline(text)) return !GOES_ON.test(text) || (!STOPS.test(text) && readByline(text) !== undefined)
  return findDays(text, 'en', LAST_DAY).length > 0 && (words <= DAY_WORDS || !STOPS.test(text))
}

/** A line with the next, where no blank line parts them. */
interface Pair {
  readonly line: Line
  readonly next: Line
  /** The columns of the widest line of their group. */
  readonly widest: number
}

/** The column at which the lines were cut, if they were. */
function widthOf(lines: readonly Line[]): number | undefined {
  const pairs = pairsOf(lines)
  if (pairs.length === 0) return undefined
  const columns = pairs.flatMap(({ line, next }) => [columnsOfLine(line), columnsOfLine(next)]).sort((a, b) => a - b)
  const most = columns.at(-1) ?? 0
  const robust = columns[Math.floor((columns.length - 1) * (1 - WIDER))] ?? 0
  return [...new Set([most, robust])].find(
    (width) => width >= NARROWEST && width <= WIDEST && isMostlyWithin(width, lines) && areCutAt(width, pairs),
  )
}

/** Where much of a text stands in lines that are far wider, its paragraphs are whole. */
function isMostlyWithin(width: number, lines: readonly Line[]): boolean {
  let wider = 0
  let all = 0
  for (const line of lines) {
    const columns = columnsOfLine(line)
    all += columns
    if (columns > width * FAR_WIDER) wider += columns
  }
  return wider <= all * WIDE_SHARE
}

/** Groups of lines that are all much shorter than the width are lists, tables and heads: they say nothing of it. */
function areCutAt(width: number, pairs: readonly Pair[]): boolean {
  const within = pairs.filter(({ line, widest }) => widest >= width * FILLED && columnsOfLine(line) <= width)
  const going = within.filter(({ line, next }) => !STOPS.test(line.text) || isFull(line, next, width))
  const full = going.filter(({ line, next }) => isFull(line, next, width))
  if (full.length < going.length * SHARE || full.length * 2 < within.length) return false
  const torn = full.filter(
    ({ line, next }) => isTorn(line, next) || (!STOPS.test(line.text) && /^\p{Lo}/u.test(next.text)),
  )
  return full.length >= FEWEST || (torn.length > 0 && full.length === going.length)
}

function pairsOf(lines: readonly Line[]): readonly Pair[] {
  const headEnd = endOfHead(lines)
  const pairs: Pair[] = []
  let widest = 0
  lines.forEach((line, index) => {
    if (line.opens) widest = widestFrom(lines, index)
    const next = lines[index + 1]
    if (!next || line.closes || next.opens || index < headEnd || ITEM.test(next.text)) return
    pairs.push({ line, next, widest })
  })
  return pairs
}

function widestFrom(lines: readonly Line[], start: number): number {
  let widest = 0
  for (let index = start; index < lines.length; index++) {
    const line = lines[index]
    if (!line || (line.opens && index > start)) break
    widest = Math.max(widest, columnsOfLine(line))
  }
  return widest
}

/** Where the lines end that stand close together with a byline or a day, near the top: each is one of its own. */
function endOfHead(lines: readonly Line[]): number {
  const first = lines.slice(0, HEAD_LINES).findIndex(({ text }) => startsHead(text))
  if (first < 0) return 0
  let signed = first
  for (let index = first + 1; index <= signed + 2; index++) if (startsHead(lines[index]?.text ?? '')) signed = index
  const end = lines.findIndex(({ closes }, index) => index >= signed && closes)
  return end < 0 || end > signed + 2 ? signed + 1 : end + 1
}

/** Whether first lines of paragraphs are set in: some lines are, most are not. */
function hasIndents(lines: readonly Line[]): boolean {
  const indents = lines.map(({ indent }) => indent).sort((a, b) => a - b)
  const usual = indents[Math.floor(indents.length / 3)] ?? 0
  const deeper = lines.filter(({ indent }) => indent > usual).length
  return deeper > 0 && deeper * 5 < lines.length * 3
}
