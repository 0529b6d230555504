import type { Block } from '../../model/block.ts'
import { countWords } from '../../model/wordCount.ts'

/** The share of words that a headline and the page's title have in common. */
const HEADLINE = 0.75
/** An article below its headline has so many paragraphs and words, at least. */
const PARAGRAPHS = 3
const WORDS = 100

/** Where the headline stands below which the article is told, by the blocks that are likely the article's: a ticker above it is none of it. Zero where the page has no such headline, or several. */
export function findHeadline(blocks: readonly Block[], likely: readonly boolean[]): number {
  const headlines = blocks.flatMap(({ kind, clues }, index) =>
    kind === 'heading' && clues?.from === 'page' && clues.inTitle >= HEADLINE ? [index] : [],
  )
  const [at = 0] = headlines
  if (headlines.length !== 1) return 0
  const below = blocks.filter(({ kind }, index) => index > at && likely[index] && kind === 'paragraph')
  const words = below.reduce((sum, { text }) => sum + countWords(text), 0)
  return below.length >= PARAGRAPHS && words >= WORDS ? at : 0
}
