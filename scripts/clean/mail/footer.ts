import type { Block } from '../../model/block.ts'
import { shapeOf } from '../../read/text/shape.ts'
import { removeWhere } from '../copy/remove.ts'
import type { Pass } from '../pass.ts'
import { isFooter, isLinks, isSeparator } from './around.ts'

/** More words of prose than this after it, and a line about subscribing stands in the middle of an article. */
const PROSE_AFTER = 80
const FEW_WORDS = 14
const MARK = /^(?:©|\(c\)\s|copyright\b)/i
/** `1 Wharf Street, Dordwijk`: words with a number, parted by commas, and no sentence. */
const ADDRESS = /^(?=.*\d)[^.!?…]*,[^.!?…]*$/u

/** Cuts the foot of a mail: from the first line that leads out of its list on, with the marks of its sender just above. */
export const cutFooter: Pass = (article) => {
  const start = findFooter(article.blocks, article.head.source?.value)
  return removeWhere(article, (block, index) => {
    if (start >= 0 && index >= start) return 'footer of the mail'
    if (isSeparator(block)) return 'separator'
    return isLinks(block) && isFooter(block) ? 'footer of the mail' : undefined
  })
}

function findFooter(blocks: readonly Block[], sender: string | undefined): number {
  let after = 0
  let start = -1
  for (let index = blocks.length - 1; index >= 0 && after <= PROSE_AFTER; index--) {
    const block = blocks[index]
    if (!block) break
    if (isFooter(block)) start = index
    else if (shapeOf(block.text).prose && !isLinks(block)) after += shapeOf(block.text).words
  }
  while (start > 0 && isOfSender(blocks[start - 1], sender)) start--
  return start
}

/** Whether a line just above the foot is part of it: a copyright mark, an address, links to accounts, the sender's name. */
function isOfSender(block: Block | undefined, sender: string | undefined): boolean {
  if (!block || block.kind === 'heading' || block.kind === 'list' || block.kind === 'quote') return false
  const { text } = block
  if (isSeparator(block) || MARK.test(text) || text === sender) return true
  if (block.kind === 'image') return block.clues?.from === 'page' && block.clues.links > 0
  const { words } = shapeOf(text)
  return words <= FEW_WORDS && (isLinks(block) || ADDRESS.test(text))
}
