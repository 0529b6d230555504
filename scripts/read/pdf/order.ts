import type { Line } from './lines.ts'

/** A gutter between columns is at least so wide, in sizes of type. */
const GUTTER = 0.7
/** A column has so many lines, of so many letters each; marks of lists and figures of tables have fewer. */
const FEWEST = 3
const LETTERS = 9
/** Columns stand side by side for this share of the shorter one. */
const BESIDE = 0.3
/** More pieces than this on a page are a table or a map. */
const MOST = 3000
/** More empty strips than this are the columns of a table. */
const MOST_STRIPS = 8

/** Lines of a page in the order in which they are read: columns one after the other, what spans them between (recursive XY cut: Nagy and Seth, 1984). */
export function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  const isRightToLeft = lines.filter((line) => line.isRightToLeft).length * 2 > lines.length
  if (lines.length > MOST) return fromTop(lines)
  return cut(lines, isRightToLeft)
}

function cut(lines: readonly Line[], isRightToLeft: boolean): readonly Line[] {
  if (lines.length < 2) return lines
  const gutter = findGutter(lines)
  if (gutter !== undefined) {
    const [left, right] = [lines.filter((line) => line.right <= gutter), lines.filter((line) => line.right > gutter)]
    const columns = isRightToLeft ? [right, left] : [left, right]
    return columns.flatMap((column) => cut(column, isRightToLeft))
  }
  return bands(lines).flatMap((band) => (band.length === lines.length ? fromTop(band) : cut(band, isRightToLeft)))
}

/** Where the widest empty strip runs from top to bottom between two columns; undefined when there is none. */
function findGutter(lines: readonly Line[]): number | undefined {
  const sorted = [...lines].sort((a, b) => a.left - b.left)
  const strips: { at: number; width: number; index: number }[] = []
  let reach = Number.NEGATIVE_INFINITY
  sorted.forEach((line, index) => {
    const width = line.left - reach
    if (index > 0 && width > GUTTER * line.size) strips.push({ at: (line.left + reach) / 2, width, index })
    reach = Math.max(reach, line.right)
  })
  const widest = strips.sort((a, b) => b.width - a.width).slice(0, MOST_STRIPS)
  return widest.find(({ index }) => areColumns(sorted.slice(0, index), sorted.slice(index)))?.at
}

function areColumns(left: readonly Line[], right: readonly Line[]): boolean {
  if (!isColumn(left) || !isColumn(right)) return false
  const top = Math.min(topOf(left), topOf(right))
  const bottom = Math.max(bottomOf(left), bottomOf(right))
  const shorter = Math.min(topOf(left) - bottomOf(left), topOf(right) - bottomOf(right))
  return top - bottom > shorter * BESIDE
}

function isColumn(lines: readonly Line[]): boolean {
  return lines.length >= FEWEST && lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length >= LETTERS
}

const topOf = (lines: readonly Line[]) => Math.max(...lines.map(({ y, size }) => y + size))
const bottomOf = (lines: readonly Line[]) => Math.min(...lines.map(({ y }) => y))

/** Lines parted where an empty strip runs across: at the widest, or into all lines that overlap. */
function bands(lines: readonly Line[]): readonly (readonly Line[])[] {
  const sorted = [...lines].sort((a, b) => b.y + b.size - (a.y + a.size))
  let floor = Number.POSITIVE_INFINITY
  let best: { index: number; height: number } | undefined
  sorted.forEach((line, index) => {
    const height = floor - (line.y + line.size)
    if (index > 0 && height > -0.3 * line.size && height > (best?.height ?? Number.NEGATIVE_INFINITY))
      best = { index, height }
    floor = Math.min(floor, line.y)
  })
  return best ? [sorted.slice(0, best.index), sorted.slice(best.index)] : [lines]
}

function fromTop(lines: readonly Line[]): readonly Line[] {
  return [...lines].sort((a, b) => {
    if (Math.abs(a.y - b.y) >= 0.4 * a.size) return b.y - a.y
    return a.isRightToLeft && b.isRightToLeft ? b.right - a.right : a.left - b.left
  })
}
