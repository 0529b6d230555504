import type { Article } from '../../model/article.ts'
import type { Block, PageElement } from '../../model/block.ts'
import { countWords } from '../../model/wordCount.ts'
import { SENTENCE_END } from '../../read/text/sentenceEnd.ts'
import data from './data/galleries.json' with { type: 'json' }
import { removeBlocks } from './removal.ts'
import { isHour } from './run.ts'

const GALLERIES: ReadonlySet<string> = new Set(data.galleries)
/** A part with a passage of so many characters is more than pictures. */
const PASSAGE = 250
const SENTENCE = 12
/** Further out the names are those of the page. */
const LEVELS = 4

/** What an element holds of the article. */
interface Part {
  pictures: number
  headings: number
  passage: boolean
  /** A sentence that is no caption: the heading is over it, not over the picture. */
  told: boolean
  /** An hour, or what somebody posted elsewhere: a live page's entry rather than a picture. */
  post: boolean
}

/** Drops the headings of a gallery: they are its pictures' titles, and no subheads of the article. */
export function dropPictureTitles(article: Article): Article {
  if (!article.blocks.some(({ kind }) => kind === 'heading')) return article
  const parts = new Map<PageElement, Part>()
  for (const block of article.blocks) {
    const { kind, text, clues } = block
    if (clues?.from !== 'page') continue
    const isTold = kind === 'paragraph' && !clues.caption && countWords(text) >= SENTENCE && SENTENCE_END.test(text)
    const isPost = kind === 'embed' || kind === 'quote' || isHour(block)
    for (let at: PageElement | undefined = clues.element; at; at = at.parent) {
      const part = parts.get(at) ?? { pictures: 0, headings: 0, passage: false, told: false, post: false }
      if (kind === 'image') part.pictures++
      else if (kind === 'heading') part.headings++
      else if (text.length > PASSAGE) part.passage = true
      if (isTold) part.told = true
      if (isPost) part.post = true
      parts.set(at, part)
    }
  }
  const isGallery = (element: PageElement) => {
    const { pictures = 0, headings = 0, passage = true } = parts.get(element) ?? {}
    return pictures + headings > 2 && !passage && element.words.some((word) => GALLERIES.has(word))
  }
  const alike = countAlike(parts)
  return removeBlocks(article, (block) => (isTitle(block, isGallery, parts, alike) ? 'picture title' : undefined))
}

function isTitle(
  { kind, clues }: Block,
  isGallery: (element: PageElement) => boolean,
  parts: ReadonlyMap<PageElement, Part>,
  alike: Alike,
): boolean {
  if (kind !== 'heading' || clues?.from !== 'page' || headsPost(clues.element, parts)) return false
  let at: PageElement | undefined = clues.element
  for (let level = 0; at && level < LEVELS; level++, at = at.parent) {
    if (isGallery(at)) return true
    // `<div><h3>The crate</h3><img></div>` beside others like it
    const own = parts.get(at)
    if (
      level > 0 &&
      own?.pictures === 1 &&
      !own.passage &&
      !own.told &&
      (alike.get(at.parent)?.get(makeOf(at)) ?? 0) > 2
    )
      return true
  }
  return false
}

/** Whether what stands under no other heading is a live page's entry. */
function headsPost(element: PageElement, parts: ReadonlyMap<PageElement, Part>): boolean {
  for (let at: PageElement | undefined = element; at && parts.get(at)?.headings === 1; at = at.parent)
    if (parts.get(at)?.post) return true
  return false
}

/** Under each element, how many parts that are made alike hold one picture. */
type Alike = ReadonlyMap<PageElement | undefined, ReadonlyMap<string, number>>

function countAlike(parts: ReadonlyMap<PageElement, Part>): Alike {
  const alike = new Map<PageElement | undefined, Map<string, number>>()
  for (const [element, { pictures }] of parts) {
    if (pictures !== 1) continue
    const beside = alike.get(element.parent) ?? new Map<string, number>()
    beside.set(makeOf(element), (beside.get(makeOf(element)) ?? 0) + 1)
    alike.set(element.parent, beside)
  }
  return alike
}

function makeOf({ tag, words }: PageElement): string {
  return `${tag} ${words.join('.')}`
}
