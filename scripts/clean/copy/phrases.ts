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

/** Takes out lines that are a page's own words, wherever they stand: `Read also: …`, `Advertisement`. What only may be one was weighed before. */
export const dropPhrases: Pass = (article) =>
  removeWhere(article, ({ text }) => {
    const phrase = phraseOf(text)
    if (!phrase || !NEVER_SAID.has(phrase.reason)) return undefined
    return phrase.proof ? phrase.reason : undefined
  })
