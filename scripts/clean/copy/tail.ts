import { phraseOf } from '../../read/text/phrases/index.ts'
import { shapeOf } from '../../read/text/shape.ts'
import type { Pass } from '../index.ts'
import { removeWhere } from './remove.ts'

/** What ends an article for good, once running text has come before it. */
const ENDINGS: ReadonlySet<string> = new Set(['comment form', 'comments'])
const WORDS_BEFORE = 40

/** Cuts everything from the comment form or the comments on. */
export const cutTail: Pass = (article) => {
  let words = 0
  const start = article.blocks.findIndex(({ text }) => {
    const phrase = phraseOf(text)
    if (phrase && !phrase.open && ENDINGS.has(phrase.reason) && words >= WORDS_BEFORE) return true
    const shape = shapeOf(text)
    if (shape.prose) words += shape.words
    return false
  })
  if (start < 0) return article
  let reason = ''
  return removeWhere(article, ({ text }, index) => {
    if (index < start) return undefined
    reason = phraseOf(text)?.reason ?? reason
    return reason
  })
}
