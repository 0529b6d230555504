import type { Article } from '../../model/article.ts'
import type { Block, PageElement } from '../../model/block.ts'
import data from './data/apart.json' with { type: 'json' }
import { reasonFor } from './reason.ts'
import { removeBlocks } from './removal.ts'

const NAMES: ReadonlySet<string> = new Set(data.names)
/** A part with a larger share of the article's characters is the article. */
const MOST = 0.4

/** Drops what stands in a part of the page that is called something else than an article: comments, fact boxes. */
export function dropPartsApart(article: Article): Article {
  const held = new Map<PageElement, number>()
  let total = 0
  for (const { text, clues } of article.blocks) {
    total += text.length
    if (clues?.from === 'page')
      for (const element of outwards(clues.element)) held.set(element, (held.get(element) ?? 0) + text.length)
  }
  const isApart = ({ clues }: Block) =>
    clues?.from === 'page' &&
    [...outwards(clues.element)].some(
      (element) => element.words.some((word) => NAMES.has(word)) && (held.get(element) ?? 0) < total * MOST,
    )
  return removeBlocks(article, (block) => (isApart(block) ? reasonFor(block) : undefined))
}

function* outwards(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | undefined = element; at; at = at.parent) yield at
}
