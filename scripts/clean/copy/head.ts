import type { Block } from '../../model/block.ts'
import { sameWords } from '../../read/text/head/overlap.ts'
import { shapeOf } from '../../read/text/shape.ts'
import type { Pass } from '../pass.ts'
import { isArticleAlone } from './alone.ts'
import { cluesOf, removeWhere } from './remove.ts'

/** A line above the headline with no more words than this names the paper or a section. */
const LABEL_WORDS = 12

/** Takes out what now stands in the article's head: headline, deck, byline and date line, and above an article without a page around it the name of its paper or section. */
export const takeHead: Pass = (article) => {
  const { title, deck } = article.head
  const alone = isArticleAlone(article)
  const headline = article.blocks.findIndex((block) => cluesOf(block).role === 'headline')
  return removeWhere(article, (block, index) => {
    const { role } = cluesOf(block)
    if (role) return role
    if (alone && index < headline && isLabel(block)) return 'menu'
    if (title && sameWords(block.text, title.value)) return 'repeated headline'
    if (deck && sameWords(block.text, deck.value)) return 'repeated deck'
    return undefined
  })
}

function isLabel({ text }: Block): boolean {
  const { words, stops } = shapeOf(text)
  return words <= LABEL_WORDS && !stops
}
