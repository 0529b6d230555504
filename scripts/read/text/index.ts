import type { Article, Removal } from '../../model/article.ts'
import type { CopyRole } from '../../model/block.ts'
import type { Source } from '../../model/source.ts'
import { decode } from '../charset.ts'
import { detectLanguage } from '../language/index.ts'
import type { Reader } from '../reader.ts'
import { blockOf } from './blocks.ts'
import { findBody, findLikelyBody, type Span } from './body.ts'
import { isCredit } from './head/credit.ts'
import { isAmbiguous } from './head/day.ts'
import { readHead } from './head/index.ts'
import { plainLines } from './inline/index.ts'
import { likelihoods } from './likelihood/index.ts'
import { type Line, splitLines } from './lines.ts'
import { dropPageHeads } from './pageHeads.ts'
import { phraseOf } from './phrases/index.ts'
import { type Shape, shapeOf } from './shape.ts'
import { dropStamps } from './stamps.ts'
import { joinWrapped } from './wrap/index.ts'

/** How many lines of a likely body may be headline, deck and byline. */
const LEAD_LINES = 10
/** A paragraph this likely, so near above the body, begins it. */
const MAY_BE = 0.12
const FIRST_LINES = 3

/** Text copied from a page or a document. */
export const textReader = {
  kind: 'copied text',
  recognises: (source) => source.format === undefined || source.format === 'text',
  read: (source: Source): readonly Article[] => [readText(source, new Date().toISOString().slice(0, 10))],
} satisfies Reader

/** The article in copied text, every line a block yet; `today` (`2026-11-22`) is the last day it can be from. */
export function readText(source: Source, today: string): Article {
  const { lines, removed } = readLinesOf(decode(source.bytes))
  const shapes = lines.map(({ text }) => shapeOf(text))
  return { ...readLines(source, today, lines, shapes, likelihoods(lines, shapes)), removed }
}

/** The lines of a copy as they were written, whatever program or printer has broken and marked them. */
export function readLinesOf(text: string): { readonly lines: readonly Line[]; readonly removed: readonly Removal[] } {
  const { lines: sent, stamps } = dropStamps(splitLines(text))
  const { lines: printed, heads } = dropPageHeads(sent)
  const { lines, hidden } = plainLines(joinWrapped(printed))
  return {
    lines,
    removed: [
      ...stamps.map((stamp) => ({ text: stamp, reason: 'sender and hour of a messenger' })),
      ...heads.map((head) => ({ text: head, reason: 'head or foot of a printed page' })),
      ...hidden.map((label) => ({ text: label, reason: 'hidden label of a link' })),
    ],
  }
}

/** The same from lines that have been measured; `likely` is how likely each is the article's, 0 to 1. */
export function readLines(
  { name, stated }: Source,
  today: string,
  lines: readonly Line[],
  shapes: readonly Shape[],
  likely: Float32Array | undefined,
): Article {
  const found = startAtProse(likely ? findLikelyBody(shapes, likely) : findBody(shapes), shapes)
  const body = found && likely ? startAtFirst(found, lines, shapes, likely) : found
  const inBody = body ? lines.slice(body.start, body.end) : lines
  const language = detectLanguage(inBody.map(({ text }) => text).join('\n'))
  const { head, roles } = readHead({
    lines,
    shapes,
    body,
    stated,
    language: stated.language ?? language ?? 'en',
    today,
  })
  return {
    name,
    format: 'text',
    head: { ...(language && { language: { value: language, trust: 'text', from: 'its words' } }), ...head },
    blocks: lines.map((line, index) => blockOf(line, likely?.[index], roles.get(index))),
    removed: [],
    warnings: head.date ? [] : unreadDays(lines, roles),
    stated,
  }
}

/** A date line whose day could be two is told; warnings begin with a code for programs. */
function unreadDays(lines: readonly Line[], roles: ReadonlyMap<number, CopyRole>): readonly string[] {
  const unread = lines.find(({ text }, index) => roles.get(index) === 'date line' && isAmbiguous(text))
  return unread
    ? [`unread-date: “${unread.text.slice(0, 60)}” (line ${unread.number}) could be two days; state it with --date`]
    : []
}

/** A headline may look like the article's own words; the body starts at the first running text, if that is near. */
function startAtProse(body: Span | undefined, shapes: readonly Shape[]): Span | undefined {
  if (!body) return undefined
  const lead = shapes.slice(body.start, Math.min(body.end, body.start + LEAD_LINES)).findIndex(({ prose }) => prose)
  return { start: body.start + Math.max(0, lead), end: body.end }
}

/** A first paragraph may stand above the run that is sure, with a line of the page between. */
function startAtFirst(body: Span, lines: readonly Line[], shapes: readonly Shape[], likely: Float32Array): Span {
  let { start } = body
  for (let index = start - 1; index >= 0 && start - index <= FIRST_LINES; index--) {
    const text = lines[index]?.text ?? ''
    const shape = shapes[index]
    if (shape?.prose && shape.stops && (likely[index] ?? 0) >= MAY_BE && !isCredit(text)) start = index
    else if (!phraseOf(text)) break
  }
  return { start, end: body.end }
}
