import { phraseOf } from '../read/text/phrases/index.ts'
import { shapeOf } from '../read/text/shape.ts'
import type { Pass } from './pass.ts'

const REASONS: ReadonlySet<string> = new Set(['related stories', 'read more'])
/** An item that names another article is no longer, and no sentence. */
const ITEM_WORDS = 16

/** Takes the list of other articles off the end of a note: `## Related` with names and links under it. The rest of a note is taken as clean. */
export const dropRelated: Pass = (article) => {
  const [heading, list] = article.blocks.slice(-2)
  if (heading?.kind !== 'heading' || list?.kind !== 'list' || article.blocks.length < 3) return article
  const { reason, open } = phraseOf(heading.text) ?? { reason: '', open: true }
  if (open || !REASONS.has(reason) || !list.text.split('\n').every(isItem)) return article
  const gone = [heading, list].map(({ text }) => ({ text, reason }))
  return { ...article, blocks: article.blocks.slice(0, -2), removed: [...article.removed, ...gone] }
}

function isItem(line: string): boolean {
  const { words, stops } = shapeOf(line)
  return words <= ITEM_WORDS && !stops
}
