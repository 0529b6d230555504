import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'

/** The article without the blocks for which `reasonFor` gives a reason; their words are kept with it. */
export function removeBlocks(
  article: Article,
  reasonFor: (block: Block, index: number) => string | undefined,
): Article {
  const reasons = article.blocks.map(reasonFor)
  const gone = article.blocks.flatMap(({ text }, index) => {
    const reason = reasons[index]
    return reason && text ? [{ text, reason }] : []
  })
  return {
    ...article,
    blocks: article.blocks.filter((_, index) => reasons[index] === undefined),
    removed: [...article.removed, ...gone],
  }
}
