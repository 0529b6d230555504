import type { Prose } from '../../model/prose.ts'

/** One sentence, verbatim, with its place. */
export interface Sentence {
  readonly text: string
  /** The number of its paragraph, from 1. */
  readonly paragraph: number
  /** Offset in the paragraph's text, in UTF-16 units. */
  readonly start: number
}

/** The sentences of a story's body, in reading order. */
export function splitSentences(prose: Prose): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(prose.language, { granularity: 'sentence' })
  return prose.paragraphs.flatMap(({ text }, index) =>
    [...segmenter.segment(text)].map(({ segment, index: start }) => ({
      text: segment.trim(),
      paragraph: index + 1,
      start,
    })),
  )
}
