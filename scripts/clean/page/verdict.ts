import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { countWords } from '../../model/wordCount.ts'
import data from './data/consent.json' with { type: 'json' }

/** What is removed from a page that shows only the beginning of its article. */
const PAYWALL: ReadonlySet<string> = new Set(['paywall notice', 'subscription offer'])
/** A page that shows fewer words than this shows an article only if it says so: by a headline and a day or a writer. */
const LEAST_WORDS = 40
/** What the reader knows already. */
const NO_ARTICLE = /^(?:needs-script|home-page):/
/** A brief has one sentence at least, of so many words. */
const LEAST_SENTENCE = 8
const SENTENCE_END = /[。！？]|[.!?…।؟۔።]["'”’»)\]」』]*(?:\s|$)/
/** Thai, Lao and Khmer end sentences without a mark. */
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/**
 * Warns when the page can't hold the whole article. A warning begins with a code for programs:
 * `paywall` (part of it is for subscribers), `consent` (it asks for consent and holds no article), `no-text` (no article was found),
 * and those that the reader gives: `needs-script` (the page shows nothing until scripts have run), `home-page` (it leads to articles).
 */
export function judgeWhole(article: Article): Article {
  const warning = warningFor(article)
  if (!warning || article.warnings.some((known) => known.startsWith(warning.slice(0, warning.indexOf(':')))))
    return article
  return { ...article, warnings: [...article.warnings, warning] }
}

function warningFor(article: Article): string | undefined {
  const { blocks, removed, warnings } = article
  if (warnings.some((known) => NO_ARTICLE.test(known))) return undefined
  if (removed.some(({ reason }) => PAYWALL.has(reason)))
    return 'paywall: the page asks its readers to subscribe; it may hold only the beginning of the article'
  if (asksConsent(article))
    return 'consent: the page asks for consent to cookies and holds no article; open it in a browser, answer, and save it again'
  const kept = sum(blocks)
  if (kept >= LEAST_WORDS || isBrief(article)) return undefined
  return 'no-text: found no article in the page'
}

/** Whether the little that a page shows is a whole article: it has a headline, a day or a writer, and a sentence. */
function isBrief({ head, blocks }: Article): boolean {
  if (!head.title || !(head.date || head.authors)) return false
  return blocks.some(({ kind, text }) => kind !== 'heading' && isSentence(text))
}

function isSentence(text: string): boolean {
  return countWords(text) >= LEAST_SENTENCE && (SENTENCE_END.test(text) || UNMARKED.test(text))
}

const CONSENT = new RegExp(data.words.join('|'), 'iu')
/** Of the kept words so many stand in passages that speak of consent. */
const MOST = 0.5
/** A longer text that speaks of cookies is about them. */
const LONGEST = 700

function asksConsent({ head, blocks }: Article): boolean {
  const kept = sum(blocks)
  if (kept === 0 || kept > LONGEST || (head.date && head.authors)) return false
  const asking = sum(blocks.filter(({ text }) => CONSENT.test(text)))
  return asking > kept * MOST && blocks.filter(({ text }) => CONSENT.test(text)).length >= Math.min(2, blocks.length)
}

function sum(blocks: readonly Pick<Block, 'text'>[]): number {
  return blocks.reduce((total, { text }) => total + countWords(text), 0)
}
