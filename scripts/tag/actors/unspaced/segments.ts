/** A word, mark or blank of a text, as the dictionary of ICU parts it. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether it is a word. */
  readonly word: boolean
}

/** A text is parted a stretch at a time: what no mark parts for so long is no sentence. */
const LONGEST = 1000

const segmenters = new Map<string, Intl.Segmenter>()

export function segmentsOf(text: string, language: string): readonly Segment[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  const segments: Segment[] = []
  for (let from = 0; from < text.length; from += LONGEST)
    for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, from + LONGEST)))
      segments.push({
        text: segment,
        start: from + index,
        end: from + index + segment.length,
        word: isWordLike === true,
      })
  return segments
}
