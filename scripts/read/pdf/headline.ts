import { shapeOf } from '../text/shape.ts'
import type { Paragraph } from './paragraphs.ts'

/** The type of a headline is so much larger than that of the text, a deck's a little. */
const HEADLINE = 1.15
const DECK = 1.04
const MOST_WORDS = 40
const DECK_WORDS = 70
const FEWEST_WORDS = 3
/** A headline stands among the first paragraphs of the first page that has text. */
const REACH = 15

/** The index of the paragraph that is the headline: the largest type near the beginning; undefined when all is of one size. */
export function findHeadline(paragraphs: readonly Paragraph[], bodySize: number): number | undefined {
  const page = paragraphs[0]?.page
  const large = paragraphs
    .map((paragraph, index) => ({ ...paragraph, index, words: shapeOf(paragraph.text).words }))
    .filter(
      ({ page: own, index, size, words }) =>
        own === page && index < REACH && size >= bodySize * HEADLINE && words > 0 && words <= MOST_WORDS,
    )
    .sort((a, b) => b.size - a.size || a.index - b.index)
  // The largest type may be the paper's name.
  return (large.find(({ words }) => words >= FEWEST_WORDS) ?? large[0])?.index
}

/** Whether the paragraph under the headline is its deck. */
export function isDeck({ size, text }: Paragraph, headline: Paragraph, bodySize: number): boolean {
  return (
    size >= bodySize * DECK &&
    size < headline.size * 0.95 &&
    shapeOf(text).words <= DECK_WORDS &&
    shapeOf(text).words >= FEWEST_WORDS + 1
  )
}
