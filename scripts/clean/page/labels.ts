import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { countWords } from '../../model/wordCount.ts'
import { isProven, phraseIn } from '../phrases.ts'
import { removeBlocks } from './removal.ts'

/** What stands among the paragraphs of a page or right after them and is never the article's, whatever the layout makes of it: `Leia também: …`, `Share this:`. */
const ANYWHERE: ReadonlySet<string> = new Set([
  'subscription offer',
  'paywall notice',
  'newsletter box',
  'read more',
  'related stories',
  'share line',
  'feed footer',
  'reading time',
  'player',
])
/** What a subhead may be called too: `Advertising`. */
const BUT_FOR_HEADINGS = 'advertisement'
/** What may be a subhead or a line of an article, but for the last thing on its page. */
const AT_THE_END: ReadonlySet<string> = new Set([
  'comment form',
  'comments',
  'tag list',
  'author box',
  'copyright line',
  'cookie notice',
])

/** Drops the lines that say beyond doubt what a page says beside its article. */
export function dropLabels(article: Article): Article {
  const { blocks } = article
  const reasons = blocks.map((block) => labelOf(block))
  const body = reasons.lastIndexOf(undefined)
  return removeBlocks(article, ({ kind }, index) => {
    const reason = reasons[index]
    const isAnywhere = reason && (ANYWHERE.has(reason) || (reason === BUT_FOR_HEADINGS && kind === 'paragraph'))
    return isAnywhere || index > body ? reason : undefined
  })
}

/** What leads to another article says so in few words: `Read more about the ramp`. More are a passage that has a link in it. */
const LONGEST_LEAD = 30
const LEADS: ReadonlySet<string> = new Set(['read more', 'related stories'])

function isPassage(reason: string, { text }: Block): boolean {
  return LEADS.has(reason) && countWords(text) > LONGEST_LEAD
}

/** An hour alone is that of a post on a live page, whatever players show. */
const LETTER = /\p{L}/u

function labelOf(block: Block): string | undefined {
  if (block.kind === 'embed' || !LETTER.test(block.text)) return undefined
  const phrase = phraseIn(block)
  return phrase &&
    isProven(phrase, block) &&
    !isPassage(phrase.reason, block) &&
    (ANYWHERE.has(phrase.reason) || AT_THE_END.has(phrase.reason) || phrase.reason === BUT_FOR_HEADINGS)
    ? phrase.reason
    : undefined
}
