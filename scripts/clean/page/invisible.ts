import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import data from './data/openable.json' with { type: 'json' }
import { isInPart } from './element.ts'
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

/** But for an answer below its question that a reader opens by a click. */
function isHidden(block: Block): boolean {
  const { clues } = block
  return clues?.from === 'page' && clues.hidden && !isInPart(block, OPENABLE, LEVELS)
}

const OPENABLE: ReadonlySet<string> = new Set(data.openable)
/** The panel is one of those around it. */
const LEVELS = 6

function passagesIn(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { kind, text }) => sum + (kind === 'paragraph' && text.length >= PASSAGE ? text.length : 0),
    0,
  )
}
