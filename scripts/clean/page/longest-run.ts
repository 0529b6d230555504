import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'

/** What a block weighs before it has any words: a short line between long ones stays, a row of them parts. */
const COST = 7
const WORD = /[\p{L}\p{N}]+/gu

/**
 * Keeps the run of blocks with the most words outside links
 * (maximum subsequence segmentation: Pasternack and Roth, "Extracting article text from the web", WWW 2009).
 */
export function keepLongestRun(article: Article): Article {
  const { start, end } = bestRun(article.blocks.map(weigh))
  const removed = article.blocks.filter(
    (block, index) => (index < start || index >= end || weigh(block) < -COST) && block.text !== '',
  )
  return {
    ...article,
    blocks: article.blocks.filter((block, index) => index >= start && index < end && weigh(block) >= -COST),
    removed: [...article.removed, ...removed.map(({ text }) => ({ text, reason: 'not part of the article' }))],
  }
}

function weigh({ kind, text, clues }: Block): number {
  if (kind === 'image' || clues?.from !== 'page') return 0
  if (clues.hidden || clues.caption) return -2 * COST
  const words = text.match(WORD)?.length ?? 0
  const linked = text.length > 0 ? clues.linked / text.length : 0
  return Math.min(words, 60) * (1 - 2 * linked) - COST
}

function bestRun(weights: readonly number[]): { start: number; end: number } {
  let best = { start: 0, end: 0, sum: 0 }
  let start = 0
  let sum = 0
  weights.forEach((weight, index) => {
    if (sum <= 0) {
      start = index
      sum = 0
    }
    sum += weight
    if (sum > best.sum) best = { start, end: index + 1, sum }
  })
  return best
}
