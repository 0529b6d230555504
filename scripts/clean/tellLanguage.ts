import { detectLanguage } from '../read/language/index.ts'
import type { Pass } from './pass.ts'

const ENOUGH = 4000

/** Tells the language by the article's own words, where nothing it came with has said it. */
export const tellLanguage: Pass = (article) => {
  if (article.head.language) return article
  const words = article.blocks
    .map(({ text }) => text)
    .join('\n')
    .slice(0, ENOUGH)
  const language = detectLanguage(words)
  if (!language) return article
  return { ...article, head: { ...article.head, language: { value: language, trust: 'text', from: 'its words' } } }
}
