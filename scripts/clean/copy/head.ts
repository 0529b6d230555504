import type { Block } from '../../model/block.ts'
import { sameWords } from '../../read/text/head/overlap.ts'
import { phraseOf } from '../../read/text/phrases/index.ts'
import { shapeOf } from '../../read/text/shape.ts'
import type { Pass } from '../pass.ts'
import { cluesOf, removeWhere } from './remove.ts'

/** A line above the headline with no more words than this names the paper or a section. */
const LABEL_WORDS = 12

/** Takes out what now stands in the article's head: headline, deck, byline and date line, and the paper's name and menu above. */
export const takeHead: Pass = (article) => {
  const { title, deck } = article.head
  const headline = article.blocks.findIndex((block) => cluesOf(block).role === 'headline')
  return removeWhere(article, (block, index) => {
    const { role } = cluesOf(block)
    if (role) return role
    if (index < headline && isLabel(block)) return phraseOf(block.text)?.reason ?? 'menu'
    if (title && sameWords(block.text, title.value)) return 'repeated headline'
    if (deck && sameWords(block.text, deck.value)) return 'repeated deck'
    return undefined
  })
}

function isLabel({ text }: Block): boolean {
  const { words, stops } = shapeOf(text)
  return words <= LABEL_WORDS && !stops
}
