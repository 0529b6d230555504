import { sameWords } from '../../read/text/head/overlap.ts'
import type { Pass } from '../pass.ts'
import { cluesOf, removeWhere } from './remove.ts'

/** Takes out what now stands in the article's head: headline, deck, byline and date line. */
export const takeHead: Pass = (article) => {
  const { title, deck } = article.head
  return removeWhere(article, (block) => {
    const { role } = cluesOf(block)
    if (role) return role
    if (title && sameWords(block.text, title.value)) return 'repeated headline'
    if (deck && sameWords(block.text, deck.value)) return 'repeated deck'
    return undefined
  })
}
