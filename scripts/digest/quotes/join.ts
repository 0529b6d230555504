import type { Prose } from '../../model/prose.ts'
import { pairDashes } from './dashes.ts'
import { type Paired, pairMarks, type Span } from './pair.ts'
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

const QUOTABLE: ReadonlySet<string> = new Set(['paragraph', 'list', 'quote'])

const NOTHING: Paired = { spans: [], unclosed: undefined }

function pairSpeech(text: string, words: Words): Paired {
  const dashed = pairDashes(text, words)
  return dashed.length > 0 ? { spans: dashed, unclosed: undefined } : pairMarks(text)
}

/** What stands in quotation marks, in reading order. Where each paragraph opens with a mark and only the last one closes, it is one quotation. */
export function joinParagraphs({ paragraphs }: Prose, words: Words): readonly Quotation[] {
  const quotations: Quotation[] = []
  /** The parts of a quotation that no mark has closed yet. */
  let running: Span[] = []
  const join = (paragraph: number, parts: readonly Span[]) => {
    const texts = parts.map(({ start, end }, i) => paragraphs[paragraph - 1 + i]?.text.slice(start, end).trim())
    const mark = paragraphs[paragraph - 1]?.text[parts[0]?.from ?? 0]
    const single = mark === '‘' || mark === "'"
    quotations.push({ paragraph, parts, text: texts.join('\n\n'), single, scare: false, direct: true })
  }
  paragraphs.forEach(({ kind, text }, index) => {
    const { spans, unclosed } = QUOTABLE.has(kind) ? pairSpeech(text, words) : NOTHING
    // X wrote: and then a block quotation
    if (kind === 'quote' && spans.length === 0 && paragraphs[index - 1]?.text.endsWith(':'))
      join(index + 1, [{ from: 0, start: 0, end: text.length, to: text.length }])
    const [first, ...rest] = spans
    const above = paragraphs[index - 1]?.text[running.at(-1)?.from ?? -1]
    const goesOn = running.length > 0 && (first?.from ?? unclosed?.start) === 0 && text[0] === above
    if (first) join(index + 1 - (goesOn ? running.length : 0), goesOn ? [...running, first] : [first])
    for (const span of rest) join(index + 1, [span])
    if (!goesOn || first) running = []
    if (unclosed) running.push({ from: unclosed.start, start: unclosed.end, end: text.length, to: text.length })
  })
  return quotations
}
