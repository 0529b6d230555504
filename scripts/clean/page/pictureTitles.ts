import type { Article } from '../../model/article.ts'
import type { Block, PageElement } from '../../model/block.ts'
import data from './data/galleries.json' with { type: 'json' }
import { removeBlocks } from './removal.ts'

const GALLERIES: ReadonlySet<string> = new Set(data.galleries)
/** A part with a passage of so many characters is more than pictures. */
const PASSAGE = 250
/** Further out the names are those of the page. */
const LEVELS = 4

/** What an element holds of the article. */
interface Part {
  pictures: number
  headings: number
  passage: boolean
}

/** Drops the headings of a gallery: they are its pictures' titles, and no subheads of the article. */
export function dropPictureTitles(article: Article): Article {
  const parts = new Map<PageElement, Part>()
  for (const { kind, text, clues } of article.blocks)
    if (clues?.from === 'page')
      for (let at: PageElement | undefined = clues.element; at; at = at.parent) {
        const part = parts.get(at) ?? { pictures: 0, headings: 0, passage: false }
        if (kind === 'image') part.pictures++
        else if (kind === 'heading') part.headings++
        else if (text.length > PASSAGE) part.passage = true
        parts.set(at, part)
      }
  const isGallery = (element: PageElement) => {
    const { pictures = 0, headings = 0, passage = true } = parts.get(element) ?? {}
    return pictures + headings > 2 && !passage && element.words.some((word) => GALLERIES.has(word))
  }
  return removeBlocks(article, (block) => (isTitle(block, isGallery, parts) ? 'picture title' : undefined))
}

function isTitle(
  { kind, clues }: Block,
  isGallery: (element: PageElement) => boolean,
  parts: ReadonlyMap<PageElement, Part>,
): boolean {
  if (kind !== 'heading' || clues?.from !== 'page') return false
  let at: PageElement | undefined = clues.element
  for (let level = 0; at && level < LEVELS; level++, at = at.parent) {
    if (isGallery(at)) return true
    // `<div><h3>The crate</h3><img></div>` beside others like it
    const own = parts.get(at)
    if (level > 0 && own?.pictures === 1 && !own.passage && countLike(at, parts) > 2) return true
  }
  return false
}

/** How many parts beside this one are made like it and hold one picture. */
function countLike(element: PageElement, parts: ReadonlyMap<PageElement, Part>): number {
  const make = element.words.join('.')
  let count = 0
  for (const [other, { pictures }] of parts)
    if (
      other.parent === element.parent &&
      other.tag === element.tag &&
      pictures === 1 &&
      other.words.join('.') === make
    )
      count++
  return count
}
