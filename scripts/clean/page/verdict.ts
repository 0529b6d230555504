import type { Article } from '../../model/article.ts'

const WORD = /[\p{L}\p{N}]+/gu
/** What is removed from a page that shows only the beginning of its article. */
const PAYWALL: ReadonlySet<string> = new Set(['paywall notice', 'subscription offer'])
/** A page that shows fewer words than this shows no article. */
const LEAST_WORDS = 40

/**
 * Warns when the page can't hold the whole article. A warning begins with a code for programs:
 * `paywall` (part of it is for subscribers), `needs-script` (the page shows nothing until scripts have run), `no-text` (no article was found).
 */
export function judgeWhole(article: Article): Article {
  const warning = warningFor(article)
  if (!warning || article.warnings.some((known) => known.startsWith(warning.slice(0, warning.indexOf(':')))))
    return article
  return { ...article, warnings: [...article.warnings, warning] }
}

function warningFor({ blocks, removed }: Article): string | undefined {
  const kept = countWords(blocks)
  if (removed.some(({ reason }) => PAYWALL.has(reason)))
    return 'paywall: the page asks its readers to subscribe; it may hold only the beginning of the article'
  if (kept >= LEAST_WORDS) return undefined
  if (kept + countWords(removed) < LEAST_WORDS)
    return 'needs-script: the page shows almost no words until its scripts have run; save it from a browser'
  return 'no-text: found no article in the page'
}

function countWords(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0)
}
