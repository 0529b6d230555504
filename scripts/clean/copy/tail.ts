import type { Article } from '../../model/article.ts'
import { isPerson } from '../../read/text/head/byline.ts'
import { findDays } from '../../read/text/head/day.ts'
import { phraseOf } from '../../read/text/phrases/index.ts'
import { shapeOf } from '../../read/text/shape.ts'
import type { Pass } from '../pass.ts'
import { headsReaders, mayBeReaders } from '../readers.ts'
import { findComments } from './comments.ts'
import { cluesOf, removeWhere } from './remove.ts'

/** An article has at least so many words before its comment form, and before its comments. */
const BEFORE_FORM = 40
const BEFORE_COMMENTS = 100
/** More of the running text than this after a comment form, and it was a button above the article. */
const SHARE_AFTER = 0.2
/** Comments say who wrote them and when: so many of the next lines do. */
const NEXT_LINES = 8
const SIGNED_LINES = 2
/** `1 comment:`, `Conversation (3)`: how many there are, so that one is enough. */
const COUNTED = /^\d+\s\p{L}+:?$|\(\d+\)$/u
/** `walleye_pete: …`: a name that nobody is born with, in front of what it says. */
const HANDLE = /^@?(?=\S*[\d_.])[\p{L}\d._-]{3,24}:\s+\S/u
const LAST_DAY = '9999-12-31'

/** Cuts everything from the comments, or the comment form, on. */
export const cutTail: Pass = (article) => {
  const start = findTail(article)
  if (start < 0) return article
  let reason = phraseOf(article.blocks[start]?.text ?? '')?.proof ? '' : 'comments'
  return removeWhere(article, ({ text }, index) => {
    if (index < start) return undefined
    const phrase = phraseOf(text)?.reason
    if (phrase && (reason === '' || phrase !== 'share line')) reason = phrase
    return reason
  })
}

function findTail(article: Article): number {
  const words = article.blocks.map((block) => {
    const { words: count, prose } = shapeOf(block.text)
    return count * (cluesOf(block).likely ?? (prose ? 1 : 0))
  })
  const all = words.reduce((sum, count) => sum + count, 0)
  let before = 0
  const headed = article.blocks.findIndex(({ text }, index) => {
    const phrase = phraseOf(text)
    if (phrase && !phrase.open) {
      const isLast = all - before <= all * SHARE_AFTER
      if (phrase.reason === 'comment form' && before >= BEFORE_FORM && isLast) return true
      if (phrase.reason === 'comments' && before >= BEFORE_COMMENTS)
        return areComments(article, index) || (isLast && areUnsigned(article, index))
    }
    before += words[index] ?? 0
    return false
  })
  const unheaded = findComments(article.blocks, firstAfter(words, BEFORE_FORM))
  return headed < 0 ? unheaded : unheaded < 0 ? headed : Math.min(headed, unheaded)
}

/** The first line before which so many words of the article stand. */
function firstAfter(words: readonly number[], least: number): number {
  let before = 0
  const found = words.findIndex((count) => {
    const reached = before >= least
    before += count
    return reached
  })
  return found < 0 ? words.length : found
}

/** Whether a heading of comments is the last of all headings, so that what stands below needs no name. */
function areUnsigned({ blocks }: Article, heading: number): boolean {
  const block = blocks[heading]
  return block !== undefined && headsReaders(block) && mayBeReaders(blocks.slice(heading + 1))
}

/** Whether the lines after a heading are signed and dated as comments are. */
function areComments({ blocks }: Article, heading: number): boolean {
  const next = blocks.slice(heading + 1, heading + 1 + NEXT_LINES)
  const signed = next.filter(({ text }) => isSignature(text)).length
  return signed >= SIGNED_LINES || (signed > 0 && COUNTED.test(blocks[heading]?.text ?? ''))
}

function isSignature(text: string): boolean {
  if (HANDLE.test(text)) return true
  if (shapeOf(text).words > 12) return false
  return isPerson(text) || phraseOf(text)?.reason === 'comments' || findDays(text, 'en', LAST_DAY).length > 0
}
