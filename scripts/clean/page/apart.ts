import type { Article } from '../../model/article.ts'
import type { Block, PageElement } from '../../model/block.ts'
import data from './data/apart.json' with { type: 'json' }
import { elementOf, outwards } from './element.ts'
import { reasonFor } from './reason.ts'
import { removeBlocks } from './removal.ts'

const BOXES: ReadonlySet<string> = new Set(data.boxes)
const LAYOUTS: ReadonlySet<string> = new Set(data.layouts)
const AFTER: ReadonlySet<string> = new Set(data.after)
/** A part with a larger share of the article's characters is the article, unless readers wrote it and as much text as an article has stands before it. */
const MOST = 0.4
const ARTICLE_CHARS = 500

/** What an element holds of the kept text, and how much of it stands before. */
interface Part {
  readonly before: number
  held: number
}

/** Drops what stands in a part of the page that is called something else than an article: comments, fact boxes. */
export function dropPartsApart(article: Article): Article {
  if (!holdsNamed(article)) return article
  const parts = new Map<PageElement, Part>()
  let total = 0
  for (const block of article.blocks) {
    const { length } = block.text
    for (const element of outwards(elementOf(block))) {
      const part = parts.get(element) ?? { before: total, held: 0 }
      part.held += length
      parts.set(element, part)
    }
    total += length
  }
  const isAfter = (element: PageElement) => {
    const { before, held } = parts.get(element) ?? { before: 0, held: 0 }
    return element.words.some((word) => AFTER.has(word)) && (held < total * MOST || before > ARTICLE_CHARS)
  }
  const isBox = (element: PageElement) => isBoxName(element) && (parts.get(element)?.held ?? 0) < total * MOST
  const standsIn = (test: (element: PageElement) => boolean) => (block: Block) =>
    [...outwards(elementOf(block))].some(test)
  const inBox = article.blocks.filter(standsIn(isBox))
  // `<div class="sidebar-grid">` around each passage of an article
  const areBoxes = inBox.reduce((sum, { text }) => sum + text.length, 0) < total * MOST
  const apart = new Set([...article.blocks.filter(standsIn(isAfter)), ...(areBoxes ? inBox : [])])
  return removeBlocks(article, (block) => (apart.has(block) ? reasonFor(block) : undefined))
}

const SIDEBAR = 'sidebar'

function isBoxName({ words }: PageElement): boolean {
  return words.some((word) => BOXES.has(word) && (word !== SIDEBAR || !words.some((other) => LAYOUTS.has(other))))
}

/** Whether anything of an article stands in a part that is called so. */
function holdsNamed({ blocks }: Article): boolean {
  const seen = new Set<PageElement>()
  for (const block of blocks)
    for (const element of outwards(elementOf(block))) {
      if (seen.has(element)) break
      if (element.words.some((word) => BOXES.has(word) || AFTER.has(word))) return true
      seen.add(element)
    }
  return false
}
