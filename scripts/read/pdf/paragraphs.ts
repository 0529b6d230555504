import type { Line } from './lines.ts'

/** Lines that are one paragraph, their words joined. */
export interface Paragraph {
  readonly text: string
  readonly page: number
  readonly size: number
  readonly font: string
  /** How many lines it had. */
  readonly lines: number
}

const SAME_SIZE = 0.08
/** A gap of so many times the usual distance of lines parts paragraphs. */
const APART = 1.3
const INDENT = 0.7
const LONGEST_INDENT = 6
const ITEM = /^(?:[•▪◦●■–—]\s|\d{1,2}[.)]\s)/
const STOP = /[.!?…:。！？؟।]["'”’»›」』)\]]*$/
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
/** Lines around one that show how wide their column is. */
const AROUND = 12

/** Lines in reading order as paragraphs: parted by gaps, indents, other type, and where the next word would still have fitted. */
export function joinParagraphs(lines: readonly Line[], bodySize: number): readonly Paragraph[] {
  const leading = usualLeading(lines, bodySize)
  const hyphenated = wordsWithHyphens(lines)
  const groups: Line[][] = []
  lines.forEach((line, index) => {
    const group = openGroup(groups, line, bodySize)
    const last = group?.at(-1)
    if (group && last && goesOn(last, line, rightOf(lines, index - 1), leading)) group.push(line)
    else groups.push([line])
  })
  const asRead = (group: readonly Line[]) => {
    const text = group.reduce((text, line) => glue(text, line.text, hyphenated), '')
    return group[0]?.isRightToLeft ? unmirrored(text) : text
  }
  return groups.map((group) => ({
    text: asRead(group),
    page: group[0]?.page ?? 1,
    size: group[0]?.size ?? bodySize,
    font: mostCommon(group.map(({ font }) => font)) ?? '',
    lines: group.length,
  }))
}

const PAIRED = /[()[\]{}«»‹›]/gu
const MIRRORED = new Map(
  [...'()', ...'[]', ...'{}', ...'«»', ...'‹›'].map((sign, at, all) => [sign, all[at ^ 1] ?? sign]),
)

/** A text from right to left whose brackets are as they look on the page, `)…(`, with those that are meant. */
function unmirrored(text: string): string {
  const [first] = text.match(PAIRED) ?? []
  const isSeen = first !== undefined && ')]}»›'.includes(first)
  return isSeen ? text.replace(PAIRED, (sign) => MIRRORED.get(sign) ?? sign) : text
}

/** The paragraph that a line may go on: the last, or the one before a caption that stands in its midst. */
function openGroup(groups: readonly Line[][], line: Line, bodySize: number): Line[] | undefined {
  const last = groups.at(-1)
  const end = last?.at(-1)
  if (!last || !end || isSameSize(end.size, line.size)) return last
  const before = groups.at(-2)
  const open = before?.at(-1)
  const isInterrupted =
    end.size < bodySize * (1 - SAME_SIZE) && open && isSameSize(open.size, line.size) && !STOP.test(open.text)
  return isInterrupted && /^\p{Ll}/u.test(line.text) ? before : last
}

function goesOn(above: Line, line: Line, right: number, leading: number): boolean {
  if (!isSameSize(above.size, line.size) || ITEM.test(line.text)) return false
  if (line.isIndented && STOP.test(above.text)) return false
  const distance = above.y - line.y
  const isBelow = above.page === line.page && distance > 0 && line.left < above.right && line.right > above.left
  if (!isBelow) return !STOP.test(above.text) && !(above.font !== line.font && /^\p{Lu}/u.test(line.text))
  const usual = Math.max(leading * (line.size / Math.max(1, above.size)), line.size)
  if (distance > usual * APART * Math.max(1, line.size / above.size)) return false
  const indent = line.isRightToLeft ? above.right - line.right : line.left - above.left
  if (indent > INDENT * line.size && indent < LONGEST_INDENT * line.size && STOP.test(above.text)) return false
  return !wouldFit(above, line, right)
}

/** Whether the first word of a line would have fitted above: then somebody ended the line. */
function wouldFit(above: Line, line: Line, right: number): boolean {
  const room = above.isRightToLeft ? above.left - right : right - above.right
  const [word = ''] = line.text.split(' ', 1)
  const width = ((line.right - line.left) / Math.max(1, line.text.length)) * (UNSPACED.test(word) ? 2 : word.length + 1)
  return room > width * 1.1 + line.size * 0.3
}

/** Where the column of a line ends. */
function rightOf(lines: readonly Line[], index: number): number {
  const line = lines[index]
  if (!line) return 0
  const near = lines
    .slice(Math.max(0, index - AROUND), index + AROUND)
    .filter(
      (other) =>
        other.page === line.page &&
        isSameSize(other.size, line.size) &&
        other.left < line.right &&
        other.right > line.left,
    )
  return line.isRightToLeft ? Math.min(...near.map(({ left }) => left)) : Math.max(...near.map(({ right }) => right))
}

function isSameSize(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME_SIZE * Math.max(one, other)
}

/** The usual distance of two lines of the text. */
function usualLeading(lines: readonly Line[], bodySize: number): number {
  const distances = lines.flatMap((line, index) => {
    const above = lines[index - 1]
    if (!above || above.page !== line.page || !isSameSize(line.size, bodySize) || !isSameSize(above.size, bodySize))
      return []
    const distance = above.y - line.y
    return distance > bodySize * 0.8 && distance < bodySize * 2.5 ? [Math.round(distance * 2) / 2] : []
  })
  // Where paragraphs have a line or two, gaps between them are as common as lines.
  const common = [...countEach(distances)].filter(([, count]) => count >= Math.max(2, distances.length * COMMON))
  return common.length > 0 ? Math.min(...common.map(([distance]) => distance)) : bodySize * 1.25
}

const COMMON = 0.15

export function mostCommon(values: readonly string[]): string | undefined {
  return [...countEach(values)].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function countEach<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const HYPHENATED = /\p{L}{2,}(?:-\p{L}+)+/gu

/** Words that have a hyphen in the middle of a line. */
function wordsWithHyphens(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => [...text.matchAll(HYPHENATED)].map(([word]) => word.toLowerCase())))
}

/** Two lines as one; a word that was parted at the end is whole again, unless it has its hyphen elsewhere too. */
function glue(above: string, line: string, hyphenated: ReadonlySet<string>): string {
  if (above === '') return line
  const [, start = '', end = ''] = /(\p{L}+)[-\u2010\u00ad]$/u.exec(above)
    ? [above, /(\p{L}[\p{L}-]*)[-\u2010\u00ad]$/u.exec(above)?.[1] ?? '', /^\p{L}+/u.exec(line)?.[0] ?? '']
    : [above]
  if (start && end) {
    const isCompound = /^\p{Lu}/u.test(end) || hyphenated.has(`${start}-${end}`.toLowerCase())
    return isCompound ? above + line : above.slice(0, -1) + line
  }
  const isUnspaced = UNSPACED.test(above.slice(-1)) && UNSPACED.test(line.slice(0, 1))
  return isUnspaced || (/[-–]$/.test(above) && /^\d/.test(line)) ? above + line : `${above} ${line}`
}
