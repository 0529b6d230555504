import type { Block } from '../../model/block.ts'
import { readList } from '../../model/readList.ts'
import { removeWhere } from '../copy/remove.ts'
import type { Pass } from '../pass.ts'

const LINKED = 0.85
const sources = new Set(readList(new URL('./data/sources.txt', import.meta.url)))

/** Takes out sections that are nothing but links to other articles: `Also this week`. Those under “Sources” are the article's. */
export const dropLinkLists: Pass = (article) => {
  const { blocks } = article
  const gone = new Set<number>()
  for (let start = 0; start < blocks.length; start++) {
    if (blocks[start]?.kind !== 'heading' || isOfSources(blocks[start])) continue
    let end = start + 1
    while (end < blocks.length && isLinks(blocks[end])) end++
    const isSection = end > start + 1 && (end === blocks.length || blocks[end]?.kind === 'heading')
    if (isSection) for (let index = start; index < end; index++) gone.add(index)
  }
  return gone.size === 0
    ? article
    : removeWhere(article, (_, index) => (gone.has(index) ? 'links to other articles' : undefined))
}

function isOfSources(block: Block | undefined): boolean {
  return sources.has(
    block?.text
      .toLowerCase()
      .replace(/[:：]$/, '')
      .trim() ?? '',
  )
}

function isLinks(block: Block | undefined): boolean {
  if (!block || block.kind === 'heading' || block.clues?.from !== 'page') return false
  return block.text !== '' && block.clues.linked >= block.text.replace(/\s/g, '').length * LINKED
}
