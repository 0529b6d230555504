import type { Span } from '../body.ts'
import { phraseOf } from '../phrases/index.ts'
import type { Shape } from '../shape.ts'
import { addTo, type Copy, foundAt, type HeadStep } from './copy.ts'
import { overlap, sameWords, tellingWords } from './overlap.ts'

/** How many lines above the body a headline may stand: bylines, dates, share buttons and captions come between. */
const REACH = 40
/** Running text that the headline's words are looked for in. */
const BODY_LINES = 60
const LONGEST_WORDS = 35
const LONGEST = 250
/** What a candidate must reach; below it no line is a headline. */
const ENOUGH = 2.5
/** What it counts that a copy starts with the line: who copies by hand starts at the headline. */
const FIRST = 2

/** `World › Africa`, `Home » News`, `A | B`: a way through a site, or a window's title. */
const TRAIL = /[›»>|/]\s|\s[›»>|/]/
const PICTURE = /^(?:©|\(?(?:photo|foto|image|bild|picture|crédit|credit)s?\b)/i
const ASKS = /[?!]["'”’»]*$/

/** The headline: the line that the user states as title, or else the one near above the body that is about the same things. */
export const readHeadline: HeadStep = (copy, soFar) => {
  const index = findStated(copy) ?? (copy.body ? findHeadline(viewOf(copy), copy.body) : findSole(copy))
  if (index === undefined) return soFar
  const title = foundAt(copy, index, copy.lines[index]?.text ?? '', 'text')
  return addTo(soFar, { title }, [[index, 'headline']])
}

function findStated({ lines, body, stated }: Copy): number | undefined {
  const { title } = stated
  if (!title) return undefined
  const index = lines.findLastIndex(({ text }, at) => at <= (body?.start ?? REACH) && sameWords(text, title))
  return index < 0 ? undefined : index
}

/** A line with its shape. */
interface Seen {
  readonly text: string
  readonly shape: Shape
}

/** The index of the line that is likeliest the headline of the body: near above it, and about the same things. */
export function findHeadline(lines: readonly Seen[], { start, end }: Span): number | undefined {
  const bodyLines = lines.slice(start, Math.min(end, start + BODY_LINES))
  const bodyWords = tellingWords(bodyLines.map(({ text }) => text).join('\n'))
  const repeats = countRepeats(lines)
  let best: { index: number; score: number } | undefined
  for (let index = Math.max(0, start - REACH); index < start; index++) {
    const line = lines[index]
    if (!line) continue
    const first = index === 0 ? FIRST : 0
    const score = scoreOf(line, bodyWords, repeats) + first - (start - index) * 0.1
    if (score > (best?.score ?? ENOUGH)) best = { index, score }
  }
  return best?.index
}

function scoreOf({ text, shape }: Seen, bodyWords: ReadonlySet<string>, repeats: ReadonlyMap<string, number>): number {
  if (shape.words < 2 || shape.words > LONGEST_WORDS || text.length > LONGEST) return 0
  if (phraseOf(text) || PICTURE.test(text)) return 0
  const length = (shape.words >= 4 ? 2 : 0) - Math.max(0, shape.words - 16) * 0.12
  const about = overlap(text, bodyWords) * 4
  const repeated = (repeats.get(text) ?? 0) > 1 ? 1 : 0
  const sentence = shape.stops && !ASKS.test(text) ? -1.5 : 0
  const trail = TRAIL.test(text) ? -1.5 : 0
  const label = text.endsWith(':') ? -2 : 0
  return length + about + repeated + sentence + trail + label
}

function viewOf({ lines, shapes }: Copy): readonly Seen[] {
  return lines.flatMap(({ text }, index) => {
    const shape = shapes[index]
    return shape ? [{ text, shape }] : []
  })
}

/** In a copy without running text: its first line, when sentences follow and it is none. */
function findSole({ lines, shapes }: Copy): number | undefined {
  const [first, ...others] = shapes
  if (!first || lines.length > REACH || !others.some(({ stops }) => stops)) return undefined
  return !first.stops && first.words >= 3 && first.words <= LONGEST_WORDS ? 0 : undefined
}

function countRepeats(lines: readonly Seen[]): ReadonlyMap<string, number> {
  const repeats = new Map<string, number>()
  for (const { text } of lines) if (text.length <= LONGEST) repeats.set(text, (repeats.get(text) ?? 0) + 1)
  return repeats
}
