import { readFileSync } from 'node:fs'
import type { Removal } from '../../model/article.ts'
import type { Line } from './lines.ts'
import type { Page } from './run.ts'

/** So many lines at the top and the bottom of a page may be its head and foot. */
const EDGE = 3
/** What stands on this share of the pages is no part of the text. */
const SHARE = 0.4
/** So near the edge of the paper, in points, and in smaller type than the text, stand a printer's own lines. */
const MARGIN = 40
const SMALLER = 0.92
const NUMBER =
  /^(?:[-–—|•\s]*(?:(?:page|p\.|seite|s\.|página|pág\.|pagina|pag\.|strona|str\.|sida|side|sivu|sayfa|стр\.?|страница|صفحة|halaman|trang|第)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|von|de|sur|di|van|z|av|из|页|ページ|頁|\|)\s*\d{0,4})?[-–—|•\s]*)$/i

const continued = readFileSync(new URL('./data/continued.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith(';'))
const CONTINUED = new RegExp(
  `^[\\s>»(\\[–—-]*(?:${continued
    .map((line) =>
      line
        .split('*')
        .map((part) =>
          part
            .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
            .replace(/ $/, '\\s+')
            .replace(/^ /, '\\s+'),
        )
        .join('[^\\s]{1,24}(?:\\s[^\\s]{1,12}){0,2}'),
    )
    .join('|')})[\\s.)\\]»<–—-]*$`,
  'i',
)

/** The lines of each page without its head, foot and number, and without what says that the text goes on elsewhere. */
export function dropFurniture(
  pages: readonly Page[],
  lines: readonly (readonly Line[])[],
  bodySize: number,
): { readonly lines: readonly (readonly Line[])[]; readonly removed: readonly Removal[] } {
  const removed: Removal[] = []
  const edges = lines.map((all) => edgesOf(all))
  const repeated = repeatedAmong(edges)
  const kept = lines.map((all, index) => {
    const edge = edges[index] ?? new Set<Line>()
    const height = pages[index]?.height ?? 0
    const isRepeated = (line: Line) => repeated.has(keyOf(line))
    return all.filter((line) => {
      const isAlone = edge.has(line) && !all.some((other) => !isRepeated(other) && isOneTextWith(line, other))
      const reason = reasonFor(line, isAlone, isRepeated(line), height, bodySize)
      if (reason) removed.push({ text: line.text, reason })
      return !reason
    })
  })
  return { lines: kept, removed }
}

function reasonFor(
  line: Line,
  isAlone: boolean,
  isRepeated: boolean,
  height: number,
  bodySize: number,
): string | undefined {
  if (line.text.length < 80 && CONTINUED.test(line.text)) return 'note that the text goes on elsewhere'
  if (!isAlone) return undefined
  if (NUMBER.test(line.text)) return 'page number'
  if (isRepeated) return 'head or foot of the page'
  const isInMargin = line.y < MARGIN || line.y > height - MARGIN
  return isInMargin && line.size < bodySize * SMALLER ? 'head or foot of the page' : undefined
}

/** Whether a line stands right above or below another in the same type, as lines of one text do. */
function isOneTextWith(line: Line, other: Line): boolean {
  if (other === line || other.font !== line.font || Math.abs(other.size - line.size) > 0.3) return false
  const isNear = Math.abs(other.y - line.y) < line.size * 1.8 && Math.abs(other.y - line.y) > line.size * 0.5
  return isNear && other.left < line.right && other.right > line.left
}

/** The lines highest and lowest on a page; those side by side count as one. */
function edgesOf(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = [...new Set(lines.map(({ y }) => Math.round(y / 3)))].sort((a, b) => a - b)
  const edge = new Set([...rows.slice(0, EDGE), ...rows.slice(-EDGE)])
  return new Set(lines.filter(({ y }) => edge.has(Math.round(y / 3))))
}

function repeatedAmong(edges: readonly ReadonlySet<Line>[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const edge of edges) for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(2, Math.ceil(edges.length * SHARE))
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key))
}

/** A head is the same but for its number, in the same type. */
function keyOf({ text, size }: Line): string {
  return `${text.toLowerCase().replace(/\d+/g, '#')} ${Math.round(size)}`
}
