import type { Removal } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import { phraseOf } from '../read/text/phrases/index.ts'
import type { Pass } from './pass.ts'

const LONGEST = 200
/** `[what it says](where it leads)` */
const LINK = /!?\[[^\]]*\]\([^)\s]*(?:\s"[^"]*")?\)/g
const LETTERS = /\p{L}/gu
/** A line with more of its letters in links than this leads elsewhere. */
const LINKED = 0.5

/** Drops lines that are beyond doubt what a page says beside its article, wherever they stand: share lines, newsletter boxes, “appeared first on”; with `only`, those dropped for one of these reasons. */
export function dropPhrases(only?: ReadonlySet<string>): Pass {
  return (article) => {
    const removed: Removal[] = []
    const blocks = article.blocks.filter((block) => {
      const { text, kind } = block
      const phrase = kind !== 'image' && text.length < LONGEST ? phraseOf(text) : undefined
      if (!phrase || only?.has(phrase.reason) === false) return true
      if (!phrase.proof && !isLink(block)) return true
      removed.push({ text, reason: phrase.reason })
      return false
    })
    return removed.length > 0 ? { ...article, blocks, removed: [...article.removed, ...removed] } : article
  }
}

function isLink({ markdown, text }: Block): boolean {
  const letters = text.match(LETTERS)?.length ?? 0
  const free = markdown.replace(LINK, '').match(LETTERS)?.length ?? 0
  return letters > 0 && free < letters * (1 - LINKED)
}
