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
  for (const run of page.runs) {
    // The parser fills gaps with blanks, those between columns too.
    if (run.text.trim() === '') continue
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (line && last && follows(last, run)) line.push(run)
    else lines.push([run])
  }
  return joinPieces(lines.map((runs) => lineOf(runs, page.number)).filter(({ text }) => text !== ''))
}

function follows(last: Run, run: Run): boolean {
  const size = Math.max(last.size, run.size)
  // A drop cap, or a raised mark of a note, stands on another baseline.
  if (Math.abs(last.y - run.y) > BASELINE * size) return false
  const gap = run.isRightToLeft ? last.x - (run.x + run.width) : run.x - (last.x + last.width)
  return gap < GUTTER * size && gap > OVERLAP * size - Math.min(last.width, run.width) * (run.isRightToLeft ? 1 : 0)
}

function lineOf(runs: readonly Run[], page: number): Line {
  let text = ''
  let end: Run | undefined
  for (const run of runs) {
    const gap = end ? (run.isRightToLeft ? end.x - (run.x + run.width) : run.x - (end.x + end.width)) : 0
    if (end && gap > SPACE * run.size && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' '
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
    isRightToLeft: shown.filter(({ isRightToLeft }) => isRightToLeft).length * 2 > shown.length,
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
