import type { Article, Removal } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import { shapeOf } from '../read/text/shape.ts'

/** Running prose is at least so many words in a block: less is a label or a caption. */
const PROSE_WORDS = 12
/** Of so many links in so few words it is a list of links. */
const LINKED = 0.5
const LINKS = /https?:\/\//g
/** Left out for these reasons it stands elsewhere in the story, or was said twice. */
const KEPT_ELSEWHERE = /^(?:headline|deck|byline|date line|repeated|correction|photo caption)/

/**
 * Puts what cleaning took out in the order in which it stood in the article as it was read,
 * and marks the running prose among it that stood between the article's own blocks, or right after the last of them.
 */
export function recount(read: Article, cleaned: Article): Article {
  const known = new Set(read.removed)
  const places = placesOf(read)
  const placed = cleaned.removed.map((removal) => ({
    removal,
    place: known.has(removal) ? -1 : (places.get(removal.text)?.pop() ?? Number.POSITIVE_INFINITY),
  }))
  const inOrder = placed.sort((a, b) => a.place - b.place || 0)
  const gone = new Set(inOrder.map(({ place }) => place))
  const first = read.blocks.findIndex((_, index) => !gone.has(index))
  if (first < 0 || inOrder.length === known.size) return cleaned
  const last = read.blocks.findLastIndex((_, index) => !gone.has(index))
  let end = last + 1
  while (end < read.blocks.length && isProse(read.blocks[end])) end++
  const removed = inOrder.map(({ removal, place }): Removal => {
    const within = place > first && place < end
    return within && isProse(read.blocks[place]) && !KEPT_ELSEWHERE.test(removal.reason)
      ? { ...removal, prose: true }
      : removal
  })
  return { ...cleaned, removed }
}

/** Where each text stands, the first place last: a long list is shortened at its end alone in no time. */
function placesOf({ blocks }: Article): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let index = blocks.length - 1; index >= 0; index--) {
    const text = blocks[index]?.text ?? ''
    const known = places.get(text)
    if (known) known.push(index)
    else places.set(text, [index])
  }
  return places
}

function isProse(block: Block | undefined): boolean {
  if (!block) return false
  const linked = block.clues?.from === 'page' ? block.clues.linked / Math.max(1, block.text.length) : 0
  if (linked >= LINKED) return false
  const { words, stops } = shapeOf(block.text)
  return stops && words >= PROSE_WORDS && (block.text.match(LINKS)?.length ?? 0) * PROSE_WORDS <= words
}
