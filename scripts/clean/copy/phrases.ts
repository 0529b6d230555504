import { phraseOf } from '../../read/text/phrases/index.ts'
import type { Pass } from '../pass.ts'
import { removeWhere } from './remove.ts'

/** What no article says on a line of its own; a menu's or tag's word may be a subhead. */
const NEVER_SAID: ReadonlySet<string> = new Set([
  'read more',
  'advertisement',
  'newsletter box',
  'cookie notice',
  'comment form',
  'paywall notice',
])

/** A story on a lawsuit may say it in its midst: `All rights reserved`. */
const AT_THE_END = 'copyright line'

/** Takes out lines that are a page's own words, wherever they stand: `Read also: …`, `Advertisement`. What only may be one was weighed before. */
export const dropPhrases: Pass = (article) => {
  const reasons = article.blocks.map(({ text }) => {
    const phrase = phraseOf(text)
    return phrase?.proof && (NEVER_SAID.has(phrase.reason) || phrase.reason === AT_THE_END) ? phrase.reason : undefined
  })
  const last = reasons.lastIndexOf(undefined)
  return removeWhere(article, (_, index) =>
    reasons[index] === AT_THE_END && index < last ? undefined : reasons[index],
  )
}
