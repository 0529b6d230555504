import type { Block } from '../model/block.ts'
import { phraseOf } from '../read/text/phrases/index.ts'
import { shapeOf } from '../read/text/shape.ts'
import type { Pass } from './pass.ts'

/** Kinds that hold something of their own, whatever their words look like. */
const HELD: ReadonlySet<Block['kind']> = new Set(['image', 'embed', 'code', 'table', 'rule'])
const LONGEST = 160
/** What parts the items of a menu in one line: `Print | Email`. */
const BAR = /\s*[|·•]\s*/u
const ITEM_WORDS = 4
/** `[what it says](where it leads)` */
const LINK = /(?<!!)\[[^\]]{0,300}\]\([^)\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g
const LETTERS = /\p{L}/u

/** Takes out what no article says, whatever carries it: rows of signs, the mark above an advertisement, menus in one line. */
export const dropFurniture: Pass = (article) => {
  const removed: { text: string; reason: string }[] = []
  const blocks = article.blocks.filter((block) => {
    const reason = HELD.has(block.kind) ? undefined : furnitureIn(block)
    if (reason) removed.push({ text: block.text, reason })
    return reason === undefined
  })
  // A source of nothing else is no article to clean.
  if (removed.length === 0 || blocks.length === 0) return article
  return { ...article, blocks, removed: [...article.removed, ...removed] }
}

function furnitureIn({ text, markdown }: Block): string | undefined {
  if (text.length > LONGEST || !/\S/.test(text)) return undefined
  if (!/[\p{L}\p{N}]/u.test(text) && !/\p{Extended_Pictographic}/u.test(text)) return 'row of signs'
  const phrase = phraseOf(text)
  if (phrase?.reason === 'advertisement' && !phrase.open && phrase.proof) return phrase.reason
  if (!BAR.test(text)) return undefined
  const items = text.split(BAR).filter((item) => item.trim() !== '')
  const isMenu = items.length > 1 && items.every((item) => isItem(item))
  return isMenu && (phrase?.proof || leads(markdown)) ? 'menu' : undefined
}

function isItem(item: string): boolean {
  const { words, stops } = shapeOf(item)
  return words <= ITEM_WORDS && !stops
}

/** Whether all that a line says is links. */
function leads(markdown: string): boolean {
  const links = markdown.match(LINK)?.length ?? 0
  return links > 1 && !LETTERS.test(markdown.replace(LINK, ''))
}
