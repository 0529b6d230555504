import type { Block } from '../../model/block.ts'
import { phraseOf } from '../../read/text/phrases/index.ts'
import { shapeOf } from '../../read/text/shape.ts'
import type { Pass } from '../pass.ts'
import { cluesOf, removeWhere } from './remove.ts'

/** What ends an article for good, once running text has come before it. */
const ENDING = 'comment form'
const WORDS_BEFORE = 40
/** More of the running text than this after it, and it was no ending but a button above the article. */
const SHARE_AFTER = 0.2

/** Cuts everything from the comment form on. */
export const cutTail: Pass = (article) => {
  const words = article.blocks.map(articleWords)
  const all = words.reduce((sum, count) => sum + count, 0)
  let before = 0
  const start = article.blocks.findIndex(({ text }, index) => {
    const phrase = phraseOf(text)
    if (phrase?.reason === ENDING && !phrase.open && before >= WORDS_BEFORE && all - before <= all * SHARE_AFTER)
      return true
    before += words[index] ?? 0
    return false
  })
  if (start < 0) return article
  let reason = ENDING
  return removeWhere(article, ({ text }, index) => {
    if (index < start) return undefined
    reason = phraseOf(text)?.reason ?? reason
    return reason
  })
}

/** The words of a block that are likely the article's. */
function articleWords(block: Block): number {
  const { words, prose } = shapeOf(block.text)
  const { likely } = cluesOf(block)
  return words * (likely ?? (prose ? 1 : 0))
}
