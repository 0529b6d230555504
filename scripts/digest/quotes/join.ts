import type { Prose } from '../../model/prose.ts'
import { pairMarks, type Span } from './pair.ts'

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
}

const QUOTABLE: ReadonlySet<string> = new Set(['paragraph', 'list', 'quote'])

/** What stands in quotation marks, in reading order. Where each paragraph opens with a mark and only the last one closes, it is one quotation. */
export function joinParagraphs({ paragraphs }: Prose): readonly Quotation[] {
  const quotations: Quotation[] = []
  let running: Span[] = []
  let texts: string[] = []
  let mark: string | undefined
  paragraphs.forEach(({ kind, text }, index) => {
    if (!QUOTABLE.has(kind)) {
      running = []
      texts = []
      return
    }
    const { spans, unclosed } = pairMarks(text)
    const [first] = spans
    const add = (parts: readonly Span[], slices: readonly string[]) =>
      quotations.push({
        paragraph: index + 2 - parts.length,
        parts,
        text: slices.join('\n\n').trim(),
        single: /^[‘']$/.test(text.slice(parts.at(-1)?.from, parts.at(-1)?.start)),
      })
    const cut = ({ start, end }: Span) => text.slice(start, end).trim()
    const goesOn = running.length > 0 && (first?.from ?? unclosed?.start) === 0 && text[0] === mark
    if (goesOn && first) add([...running, first], [...texts, cut(first)])
    for (const span of goesOn ? spans.slice(1) : spans) add([span], [cut(span)])
    if (!goesOn || first) {
      running = []
      texts = []
    }
    if (unclosed) {
      const span = { from: unclosed.start, start: unclosed.end, end: text.length, to: text.length }
      mark = text[unclosed.start]
      running.push(span)
      texts.push(cut(span))
    }
  })
  return quotations
}
