import { addTo } from '../../model/groups.ts'
import type { Prose } from '../../model/prose.ts'
import { joinParagraphs, type Quotation } from './join.ts'
import type { Span } from './span.ts'
import { wordsOf } from './words.ts'

/** What stands in quotation marks, as everything that reads a story has to know it. */
export interface Spoken {
  readonly quotations: readonly Quotation[]
  /** Whether a stretch of a paragraph is part of a quotation that runs over several: its own marks do not tell. */
  readonly runsThrough: (paragraph: number, start: number, end: number) => boolean
}

/** Reads a story's quotation marks once. */
export function readQuotations(prose: Prose): Spoken {
  const quotations = joinParagraphs(prose, wordsOf(prose.language))
  const long = new Map<number, Span[]>()
  for (const { paragraph, parts } of quotations) {
    if (parts.length < 2) continue
    parts.forEach((part, i) => {
      addTo(long, paragraph + i, part)
    })
  }
  return {
    quotations,
    runsThrough: (paragraph, start, end) =>
      long.get(paragraph)?.some(({ from, to }) => from <= start && end <= to) ?? false,
  }
}
