import type { Article } from '../../model/article.ts'
import type { Block, CopyClues } from '../../model/block.ts'

/** The article without the blocks that a reason is given for; what was taken out is listed. */
export function removeWhere(article: Article, reasonFor: (block: Block, index: number) => string | undefined): Article {
  const blocks: Block[] = []
  const removed = [...article.removed]
  article.blocks.forEach((block, index) => {
    const reason = reasonFor(block, index)
    if (reason === undefined) blocks.push(block)
    else removed.push({ text: block.text, reason })
  })
  return blocks.length === article.blocks.length ? article : { ...article, blocks, removed }
}

/** How the block stood in its copy. */
export function cluesOf({ clues }: Block): CopyClues {
  return clues?.from === 'copy' ? clues : { from: 'copy', line: 0, opens: true, closes: true }
}
