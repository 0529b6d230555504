import { findBody } from '../../read/text/body.ts'
import { shapeOf } from '../../read/text/shape.ts'
import type { Pass } from '../pass.ts'
import { removeWhere } from './remove.ts'

/** Copies with no more lines than this are kept whole: little is there, so little can be wrong. */
const FEW_LINES = 8

/** Keeps the run of blocks with the most running text in it. */
export const keepRun: Pass = (article) => {
  if (article.blocks.length <= FEW_LINES) return article
  const body = findBody(article.blocks.map(({ text }) => shapeOf(text)))
  if (!body) return article
  return removeWhere(article, (_, index) =>
    index >= body.start && index < body.end ? undefined : 'not part of the article',
  )
}
