import type { Article } from '../../model/article.ts'
import { removeBlocks } from './removal.ts'

/** How far into the article its own headline and deck are looked for. */
const OPENING = 4

/** Drops the headline where the body opens with it again. */
export function dropRepeatedHeadline(article: Article): Article {
  return dropOpening(article, article.head.title?.value, 'repeated headline')
}

/** Drops the deck where the body opens with it again, unless it is nothing but the article's first paragraph. */
export function dropRepeatedDeck(article: Article): Article {
  return dropOpening(article, article.head.deck?.value, 'repeated deck')
}

/** A shorter line may well be said twice. */
const LONG = 60

/** Drops a passage that stood in the page before: pages repeat their text for narrow screens. */
export function dropRepeatedPassages(article: Article): Article {
  const seen = new Set<string>()
  return removeBlocks(article, ({ text }) => {
    if (text.length < LONG) return undefined
    if (seen.has(text)) return 'repeated passage'
    seen.add(text)
    return undefined
  })
}

function dropOpening(article: Article, words: string | undefined, reason: string): Article {
  const wanted = words && plain(words)
  if (!wanted) return article
  return removeBlocks(article, ({ text }, index) => (index < OPENING && plain(text) === wanted ? reason : undefined))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
