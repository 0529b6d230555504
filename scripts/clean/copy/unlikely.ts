import type { Block } from '../../model/block.ts'
import { isCredit } from '../../read/text/head/credit.ts'
import { phraseOf } from '../../read/text/phrases/index.ts'
import { shapeOf } from '../../read/text/shape.ts'
import type { Pass } from '../pass.ts'
import { isArticleAlone } from './alone.ts'
import { reasonFor } from './reason.ts'
import { cluesOf, removeWhere } from './remove.ts'
import { restore } from './restore.ts'
import { keepRun } from './run.ts'

/** From here on a line is the article's: where keeping and dropping gain the same. */
const LIKELY = 0.45
/** In a copy as short as this every sentence is kept: a lost one costs more than one too many. */
const SHORT_COPY = 25
const SENTENCE_WORDS = 4

/** Takes out the lines that are unlikely to be the article's; a copy that holds nothing but an article is left alone. */
export const dropUnlikely: Pass = (article) => {
  const { blocks } = article
  if (isArticleAlone(article)) return article
  if (blocks.every((block) => cluesOf(block).likely === undefined)) return keepRun(article)
  const isShort = blocks.length <= SHORT_COPY
  const kept = restore(
    blocks,
    blocks.map((block) => (cluesOf(block).likely ?? 0) >= LIKELY || (isShort && isSentence(block))),
  )
  const first = kept.indexOf(true)
  if (first < 0) return article
  return removeWhere(article, (block, index) => (kept[index] ? undefined : reasonFor(block, index < first)))
}

function isSentence({ text }: Block): boolean {
  const { words, stops } = shapeOf(text)
  return stops && words >= SENTENCE_WORDS && !phraseOf(text) && !isCredit(text)
}
