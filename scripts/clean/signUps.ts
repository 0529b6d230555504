import type { Block, PageElement } from '../model/block.ts'
import data from './data/sign-ups.json' with { type: 'json' }
import { elementOf, outwards } from './page/element.ts'
import { removeBlocks } from './page/removal.ts'
import type { Pass } from './pass.ts'

/** Each is the words that stand together in an element's names. */
const NAMES: readonly (readonly string[])[] = data.names.map((name) => name.split(' '))
/** Names further out are those of the article. */
const LEVELS = 5
/** A box that asks for an address says so much, at most. */
const LONGEST = 600

/** Drops the boxes in which platforms ask for an address of mail, whatever carries the article: Ghost’s sign-up card, Substack’s widget. */
export const dropSignUps: Pass = (article) => {
  const held = new Map<PageElement, number>()
  const boxOf = (block: Block) => [...outwards(elementOf(block))].slice(0, LEVELS).find(isSignUp)
  const boxes = article.blocks.map(boxOf)
  article.blocks.forEach(({ text }, index) => {
    const box = boxes[index]
    if (box) held.set(box, (held.get(box) ?? 0) + text.length)
  })
  if (held.size === 0) return article
  return removeBlocks(article, (_, index) => {
    const box = boxes[index]
    return box && (held.get(box) ?? 0) <= LONGEST ? 'newsletter box' : undefined
  })
}

function isSignUp({ words }: PageElement): boolean {
  return words.length > 0 && NAMES.some((name) => name.every((word) => words.includes(word)))
}
