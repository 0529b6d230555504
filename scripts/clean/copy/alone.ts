import type { Article } from '../../model/article.ts'
import { phraseOf } from '../../read/text/phrases/index.ts'

/** Few lines, and none that only pages have: nobody copied a page here. */
const FEW_LINES = 120

/** Whether a copy holds an article and no page around it: it has no line that only pages have. */
export function isArticleAlone({ blocks }: Article): boolean {
  return blocks.length <= FEW_LINES && !blocks.some(({ text }) => phraseOf(text)?.proof)
}
