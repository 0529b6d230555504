import type { Article } from '../../model/article.ts'
import { phraseOf } from '../../read/text/phrases/index.ts'
import { shapeOf } from '../../read/text/shape.ts'
import type { Pass } from '../pass.ts'
import { reasonFor } from './reason.ts'
import { cluesOf, removeWhere } from './remove.ts'
import { keepRun } from './run.ts'

/** From here on a line is the article's: where keeping and dropping gain the same. */
const LIKELY = 0.45
/** Where little is there, running text is kept even on little evidence. */
const LITTLE = 0.1
const SHORT_COPY = 25
/** Few lines, and none that only pages have: nobody copied a page here. */
const FEW_LINES = 120

/** Takes out the lines that are unlikely to be the article's; a copy that holds nothing but an article is left alone. */
export const dropUnlikely: Pass = (article) => {
  if (isArticleAlone(article)) return article
  if (article.blocks.every((block) => cluesOf(block).likely === undefined)) return keepRun(article)
  const isShort = article.blocks.length <= SHORT_COPY
  const isLikely = (index: number) => {
    const sentence = isShort && shapeOf(article.blocks[index]?.text ?? '').stops
    return likelyAt(article, index) >= (sentence ? LITTLE : LIKELY)
  }
  const first = article.blocks.findIndex((_, index) => isLikely(index))
  if (first < 0) return article
  return removeWhere(article, (block, index) => (isLikely(index) ? undefined : reasonFor(block, index < first)))
}

function likelyAt({ blocks }: Article, index: number): number {
  const block = blocks[index]
  return (block && cluesOf(block).likely) ?? 0
}

/** Whether no line is left that only pages have. */
function isArticleAlone({ blocks }: Article): boolean {
  return blocks.length <= FEW_LINES && !blocks.some(({ text }) => phraseOf(text))
}
