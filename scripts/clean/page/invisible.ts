import type { Article } from '../../model/article.ts'
import type { Block, PageElement } from '../../model/block.ts'
import data from './data/openable.json' with { type: 'json' }
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
  return clues?.from === 'page' && clues.hidden && !canBeOpened(clues.element)
}

const OPENABLE: ReadonlySet<string> = new Set(data.openable)
/** The panel is one of those around it. */
const LEVELS = 6

/** An answer below its question that a reader opens by a click. */
function canBeOpened(element: PageElement): boolean {
  let at: PageElement | undefined = element
  for (let level = 0; at && level < LEVELS; level++, at = at.parent)
    if (at.words.some((word) => OPENABLE.has(word))) return true
  return false
}

function passagesIn(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { kind, text }) => sum + (kind === 'paragraph' && text.length >= PASSAGE ? text.length : 0),
    0,
  )
}
