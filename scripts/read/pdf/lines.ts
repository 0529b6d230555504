import type { Page, Run } from './run.ts'

/** A line of text within one column. */
export interface Line {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  /** Of its baseline; y grows upwards. */
  readonly y: number
  /** Of most of its letters. */
  readonly size: number
  readonly font: string
  readonly isRightToLeft: boolean
  /** Opens with blanks as wide as its signs, as a paragraph in Chinese or Japanese does. */
  readonly isIndented: boolean
}

/** Runs on one line stand apart by less than this many times their size; columns by more. */
const GUTTER = 1.15
const OVERLAP = -0.6
/** A gap is a space from here on, in sizes. */
const SPACE = 0.12
const BASELINE = 0.35

/** The lines of a page: runs that follow each other on one baseline. */
export function linesOf(page: Page): readonly Line[] {
  const lines: Run[][] = []
  let last: Run | undefined
  // More letters from right to left than the other way round in the line so far, if above 0.
  let balance = 0
  for (const run of page.runs) {
    const line = lines.at(-1)
    // The parser fills gaps with blanks, those between columns too.
    if (run.text.trim() === '') {
      if (line && last && balance > 0 && run.width < GUTTER * last.size && isLevel(last, run)) line.push(run)
      continue
    }
    if (line && last && follows(last, run, balance > 0)) line.push(run)
    else {
      lines.push([run])
      balance = 0
    }
    if (LETTER.test(run.text)) balance += run.isRightToLeft ? 1 : -1
    last = run
  }
  return joinPieces(lines.map((runs) => lineOf(runs, page.number)).filter(({ text }) => text !== ''))
}

function follows(last: Run, run: Run, isRightToLeft: boolean): boolean {
  const size = Math.max(last.size, run.size)
  // A drop cap, or a raised mark of a note, stands on another baseline.
  if (!isLevel(last, run)) return false
  const isEitherWay = isRightToLeft || last.isRightToLeft || run.isRightToLeft
  const gap = gapOf(last, run, isEitherWay)
  return gap < GUTTER * size && (isEitherWay || gap > OVERLAP * size)
}

/** How far a run stands from the one before; some programs write a line from right to left as it is read, others as it is seen. */
function gapOf(last: Run, run: Run, isEitherWay: boolean): number {
  const after = run.x - (last.x + last.width)
  return isEitherWay ? Math.max(after, last.x - (run.x + run.width)) : after
}

function isLevel(one: Run, other: Run): boolean {
  return Math.abs(one.y - other.y) <= BASELINE * Math.max(one.size, other.size)
}

function isOfRightToLeft(runs: readonly Run[]): boolean {
  const shown = runs.filter(({ text }) => LETTER.test(text))
  return shown.filter(({ isRightToLeft }) => isRightToLeft).length * 2 > shown.length
}

const LETTER = /\p{L}/u

/** The runs of a line from right to left, as they are read; what is written from left to right in it stays so. */
function fromTheRight(runs: readonly Run[]): readonly Run[] {
  const sorted = [...runs].sort((a, b) => b.x - a.x)
  const ordered: Run[] = []
  for (let index = 0; index < sorted.length; ) {
    let end = index
    for (let at = index; at < sorted.length; at++) {
      const run = sorted[at]
      if (run && isFromTheLeft(run)) end = at + 1
      else if (at === index || run?.text.trim() !== '') break
    }
    ordered.push(...(end > index ? sorted.slice(index, end).reverse() : sorted.slice(index, index + 1)))
    index = Math.max(end, index + 1)
  }
  return ordered
}

/** Figures and letters that are written from left to right. */
function isFromTheLeft({ text, isRightToLeft }: Run): boolean {
  return !isRightToLeft && /[\p{L}\p{N}]/u.test(text)
}

function lineOf(runs: readonly Run[], page: number): Line {
  const isRightToLeft = isOfRightToLeft(runs)
  let text = ''
  let end: Run | undefined
  for (const run of isRightToLeft ? fromTheRight(runs) : runs) {
    const isApart = end && gapOf(end, run, isRightToLeft) > SPACE * run.size
    if (isApart && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' '
    text += run.text
    end = run
  }
  const shown = runs.filter((run) => run.text.trim() !== '')
  const main = mostOf(shown)
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    page,
    left: Math.min(...shown.map(({ x }) => x)),
    right: Math.max(...shown.map(({ x, width }) => x + width)),
    y: main?.y ?? 0,
    size: main?.size ?? 0,
    font: main?.font ?? '',
    isRightToLeft,
    isIndented: text.startsWith('\u3000'),
  }
}

/** The run whose type most letters of a line are in. */
function mostOf(runs: readonly Run[]): Run | undefined {
  const letters = new Map<string, { run: Run; count: number }>()
  for (const run of runs) {
    const key = `${run.font} ${run.size.toFixed(1)}`
    const known = letters.get(key)
    letters.set(key, { run: known?.run ?? run, count: (known?.count ?? 0) + run.text.trim().length })
  }
  return [...letters.values()].sort((a, b) => b.count - a.count)[0]?.run
}

/** Some programs write a line in pieces that do not follow each other in the file. */
function joinPieces(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const gap = last ? line.left - last.right : 0
    if (
      last &&
      Math.abs(last.y - line.y) < 0.1 * line.size &&
      last.size === line.size &&
      gap >= 0 &&
      gap < 0.6 * line.size &&
      !line.isRightToLeft
    )
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}${gap > SPACE * line.size ? ' ' : ''}${line.text}`,
        right: line.right,
      }
    else joined.push(line)
  }
  return joined
}
