/** A word, mark or blank of a text, as the dictionary of ICU parts it. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether it is a word. */
  readonly word: boolean
}

/** ICU's words cost the square of the text's length, so it is shown a stretch at a time, which ends between words where it can. */
const LONGEST = 1000
const WORD = /[\p{L}\p{M}\p{N}]/u

const segmenters = new Map<string, Intl.Segmenter>()

export function segmentsOf(text: string, language: string): readonly Segment[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  const segments: Segment[] = []
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = endOfStretch(text, from)
    for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, to)))
      segments.push({
        text: segment,
        start: from + index,
        end: from + index + segment.length,
        word: isWordLike === true,
      })
  }
  return segments
}

function endOfStretch(text: string, from: number): number {
  const last = from + LONGEST
  if (last >= text.length) return text.length
  let to = last
  while (to > from && WORD.test(text[to - 1] ?? '')) to--
  return to > from ? to : last
}
