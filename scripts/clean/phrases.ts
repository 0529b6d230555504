import type { Removal } from '../model/article.ts'
import { phraseOf } from '../read/text/phrases/index.ts'
import type { Pass } from './pass.ts'

const LONGEST = 200

/** Drops lines that are known for what they are, wherever they stand: share lines, newsletter boxes, “appeared first on”; with `only`, those dropped for one of these reasons. */
export function dropPhrases(only?: ReadonlySet<string>): Pass {
  return (article) => {
    const removed: Removal[] = []
    const blocks = article.blocks.filter(({ text, kind }) => {
      const phrase = kind !== 'image' && text.length < LONGEST ? phraseOf(text) : undefined
      if (!phrase || only?.has(phrase.reason) === false) return true
      removed.push({ text, reason: phrase.reason })
      return false
    })
    return removed.length > 0 ? { ...article, blocks, removed: [...article.removed, ...removed] } : article
  }
}
