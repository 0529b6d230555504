import type { Removal } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import { type Phrase, phraseOf } from '../read/text/phrases/index.ts'
import type { Pass } from './pass.ts'

/** Past this length a line is no notice. */
const LONGEST = 300
/** `[what it says](where it leads)` */
const LINK = /!?\[[^\]]*\]\([^)\s]*(?:\s"[^"]*")?\)/g
const LETTERS = /\p{L}/gu
/** A line with more of its letters in links than this leads elsewhere. */
const LINKED = 0.5

/** Drops lines that are beyond doubt what a page says beside its article, wherever they stand: share lines, newsletter boxes, “appeared first on”. */
export const dropPhrases: Pass = (article) => {
  const removed: Removal[] = []
  const blocks = article.blocks.filter((block) => {
    const phrase = phraseIn(block)
    if (!phrase || !isProven(phrase, block)) return true
    removed.push({ text: block.text, reason: phrase.reason })
    return false
  })
  return removed.length > 0 ? { ...article, blocks, removed: [...article.removed, ...removed] } : article
}

/** The phrase of a page that a block is, if it is one. */
export function phraseIn({ text, kind }: Block): Phrase | undefined {
  return kind !== 'image' && text.length < LONGEST ? phraseOf(text) : undefined
}

/** Whether a phrase can be nothing else where it stands: by its words, or because the line is a link. */
export function isProven(phrase: Phrase, block: Block): boolean {
  return phrase.proof || isLink(block)
}

function isLink({ markdown, text }: Block): boolean {
  const letters = text.match(LETTERS)?.length ?? 0
  const free = markdown.replace(LINK, '').match(LETTERS)?.length ?? 0
  return letters > 0 && free < letters * (1 - LINKED)
}
