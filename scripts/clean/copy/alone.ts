import type { Article } from '../../model/article.ts'
import { phraseOf } from '../../read/text/phrases/index.ts'

/** Few lines, and none that only pages have: nobody copied a page here. */
const FEW_LINES = 120
/** What is cut from the end of a copied page. */
const OF_A_PAGE: ReadonlySet<string> = new Set(['comments', 'comment form'])

/** Whether a copy holds an article and no page around it: it has no line that only pages have, nor had one that was taken from it. */
export function isArticleAlone({ blocks, removed }: Article): boolean {
  if (blocks.length > FEW_LINES || blocks.some(({ text }) => phraseOf(text)?.proof)) return false
  return !removed.some(({ reason }) => OF_A_PAGE.has(reason))
}
