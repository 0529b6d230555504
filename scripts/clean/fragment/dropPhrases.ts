import type { Removal } from '../../model/article.ts'
import { phraseOf } from '../../read/text/phrases/index.ts'
import type { Pass } from '../pass.ts'

const LONGEST = 200

/** Drops the share lines, newsletter boxes and “appeared first on” lines that a feed adds to every entry. */
export const dropPhrases: Pass = (article) => {
  const removed: Removal[] = []
  const blocks = article.blocks.filter(({ text, kind }) => {
    const phrase = kind !== 'image' && text.length < LONGEST ? phraseOf(text) : undefined
    if (!phrase) return true
    removed.push({ text, reason: phrase.reason })
    return false
  })
  return removed.length > 0 ? { ...article, blocks, removed: [...article.removed, ...removed] } : article
}
