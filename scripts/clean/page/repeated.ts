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

function dropOpening(article: Article, words: string | undefined, reason: string): Article {
  if (!words) return article
  const repeats = repeatsOf(words)
  return removeBlocks(article, ({ text }, index) => (index < OPENING && repeats(text) ? reason : undefined))
}

/** Tells whether a text has the same words as this one, whatever their marks and capitals. */
export function repeatsOf(known: string): (text: string) => boolean {
  const words = plain(known)
  return (text) => words !== '' && plain(text) === words
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
