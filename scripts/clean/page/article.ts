import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { reasonFor } from './reason.ts'
import { removeBlocks } from './removal.ts'
import { scoreBlocks } from './score/index.ts'

/** Words that are more likely than not part of the article. */
const LIKELY = 0.5
/** When nothing is likely, the page's best guess must be at least this likely. */
const LEAST = 0.15

/** Keeps the blocks that are part of the article, and the pictures among them. Blocks without clues weren't read from the page's layout and stay. */
export function keepArticle(article: Article): Article {
  const scores = scoreBlocks(article.blocks)
  const best = Math.max(0, ...article.blocks.map((block, index) => (block.kind === 'image' ? 0 : (scores[index] ?? 0))))
  const bar = best > LIKELY ? LIKELY : Math.max(LEAST, best / 2)
  const kept = article.blocks.map(
    (block, index) => block.clues === undefined || (block.kind !== 'image' && (scores[index] ?? 0) > bar),
  )
  const pictures = article.blocks.map(
    (block, index) => block.kind === 'image' && standsAmong(kept, index, isLinked(block)),
  )
  return removeBlocks(article, (block, index) => (kept[index] || pictures[index] ? undefined : reasonFor(block)))
}

/** Blocks between a picture and the article's words, at most. */
const REACH = 3

/** Whether a picture stands among kept blocks: between two, or before the first. A linked one may be an advertisement and must stand right between. */
function standsAmong(kept: readonly boolean[], index: number, linked: boolean): boolean {
  const reach = linked ? 1 : REACH
  const before = kept.slice(Math.max(0, index - reach), index).includes(true)
  const after = kept.slice(index + 1, index + 1 + reach).includes(true)
  return before ? after || kept[index - 1] === true : after && !linked && !kept.slice(0, index).includes(true)
}

function isLinked({ clues }: Block): boolean {
  return clues?.from === 'page' && clues.links > 0
}
