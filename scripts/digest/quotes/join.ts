import { type Prose, RUNNING_TEXT } from '../../model/prose.ts'
import { pairDashes } from './dashes.ts'
import type { Mark } from './marks.ts'
import { type Paired, pairMarks } from './pair.ts'
import type { Span } from './span.ts'
import type { Words } from './words.ts'

/** Quoted words with their place; a quotation over several paragraphs has a part in each. */
export interface Quotation {
  /** The number of the paragraph where it begins, from 1. */
  readonly paragraph: number
  /** One for each paragraph it runs through. */
  readonly parts: readonly Span[]
  /** The words, without the outer marks; paragraphs are parted by an empty line. */
  readonly text: string
  /** In single marks. */
  readonly single: boolean
  /** A term or a title in marks, nobody’s words. */
  readonly scare: boolean
  /** False for a clause of indirect speech. */
  readonly direct: boolean
}

const NOTHING: Paired = { spans: [], unclosed: undefined, closing: undefined }
/** Over how many paragraphs without a mark a quotation runs on. */
const LONGEST_GAP = 3

function pairSpeech(text: string, words: Words, above: Mark | undefined): Paired {
  const dashed = pairDashes(text, words)
  return dashed.length > 0 ? { ...NOTHING, spans: dashed } : pairMarks(text, above)
}

/** A quotation that no mark has closed yet. */
interface Running {
  readonly opener: Mark
  readonly parts: readonly Span[]
  /** How many of its last paragraphs have no mark. */
  readonly gap: number
}

/** What stands in quotation marks, in reading order. A quotation over several paragraphs opens in each or in the first alone, and closes in the last. */
export function joinParagraphs({ paragraphs }: Prose, words: Words): readonly Quotation[] {
  const quotations: Quotation[] = []
  const join = (paragraph: number, parts: readonly Span[]) => {
    const texts = parts.map(({ start, end }, i) => paragraphs[paragraph - 1 + i]?.text.slice(start, end).trim())
    const mark = paragraphs[paragraph - 1]?.text[parts[0]?.from ?? 0]
    const single = mark === '‘' || mark === "'"
    quotations.push({ paragraph, parts, text: texts.join('\n\n'), single, scare: false, direct: true })
  }
  let running: Running | undefined
  paragraphs.forEach(({ kind, text }, index) => {
    const { spans, unclosed, closing } = RUNNING_TEXT.has(kind) ? pairSpeech(text, words, running?.opener) : NOTHING
    // X wrote: and then a block quotation
    if (kind === 'quote' && spans.length === 0 && paragraphs[index - 1]?.text.endsWith(':'))
      join(index + 1, [wholeOf(text)])
    const [first, ...rest] = spans
    const reopens = (first?.from ?? unclosed?.start) === 0 && text[0] === running?.opener.text
    const above = running && (closing || reopens) ? running.parts : []
    if (closing) join(index + 1 - above.length, [...above, { from: 0, start: 0, end: closing.start, to: closing.end }])
    if (first) join(index + 1 - (reopens ? above.length : 0), reopens ? [...above, first] : [first])
    for (const span of rest) join(index + 1, [span])
    if (unclosed)
      running = { opener: unclosed, parts: [...(reopens && !first ? above : []), wholeOf(text, unclosed)], gap: 0 }
    else running = running && !closing && !first ? runOn(running, kind, text) : undefined
  })
  return quotations
}

/** A quotation that runs on through a paragraph without marks; undefined where it has run on too long to be one. */
function runOn({ opener, parts, gap }: Running, kind: string, text: string): Running | undefined {
  if (kind !== 'paragraph' || gap === LONGEST_GAP) return undefined
  return { opener, parts: [...parts, wholeOf(text)], gap: gap + 1 }
}

/** A paragraph from an opening mark on, or all of it. */
function wholeOf(text: string, { start, end } = { start: 0, end: 0 }): Span {
  return { from: start, start: end, end: text.length, to: text.length }
}
