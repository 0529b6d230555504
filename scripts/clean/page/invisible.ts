import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { removeBlocks } from './removal.ts'

/** A line of fewer characters is as likely a label as a sentence. */
const PASSAGE = 100

/** Drops what the page doesn't show. A page that hides most of its passages shows them once its scripts have run, and keeps them. */
export function dropInvisible(article: Article): Article {
  const hidden = passagesIn(article.blocks.filter(isHidden))
  const shown = passagesIn(article.blocks.filter((block) => !isHidden(block)))
  if (hidden > shown) return article
  return removeBlocks(article, (block) => (isHidden(block) ? 'invisible' : undefined))
}

function isHidden({ clues }: Block): boolean {
  return clues?.from === 'page' && clues.hidden
}

function passagesIn(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { kind, text }) => sum + (kind === 'paragraph' && text.length >= PASSAGE ? text.length : 0),
    0,
  )
}
