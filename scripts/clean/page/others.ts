import type { Article } from '../../model/article.ts'
import type { Block, PageElement } from '../../model/block.ts'
import { isDayAlone } from '../../read/html/head/day-alone.ts'
import type { Manner } from '../../read/html/head/days/forms.ts'
import { mannerOf } from '../../read/html/head/manner.ts'
import { readByline } from '../../read/text/head/byline.ts'
import { shapeOf } from '../../read/text/shape.ts'
import { elementOf, isWithin, outwards } from './element.ts'
import { removeBlocks } from './removal.ts'

/** A heading with this share of the title's words is the article's headline. */
const OWN_TITLE = 0.75
/** One with less names another article. */
const OTHER_TITLE = 0.5
/** A byline or a day stands so close below the headline that it belongs to. */
const BELOW = 3
/** Another article has a passage of so many words at least; a teaser below the article has less, and cleaning knows it. */
const PASSAGE = 12
const REASON = 'another article'

/**
 * Drops the further articles that a page holds whole, as those do that load the next one below. Another begins with a heading
 * made as the page's own headline is (`<h1>`, or the same tag and classes with a byline or a day below it), in an `<article>`
 * of its own or in the same part of the page. Says which were left out.
 */
export function dropOtherArticles(article: Article): Article {
  const { blocks, head } = article
  const own = blocks.findIndex((block) => titleOf(block) >= OWN_TITLE && block.kind === 'heading')
  const manner = mannerOf(head.language?.value, head.url?.value)
  const listed = countListed(blocks, own, manner)
  if (listed > 0) return { ...article, warnings: [...article.warnings, listWarning(listed)] }
  const make = makeOf(blocks[own])
  if (make === undefined) return article
  const starts = blocks.flatMap((block, index) =>
    index !== own && block.kind === 'heading' && titleOf(block) < OTHER_TITLE && makeOf(block) === make ? [index] : [],
  )
  const others = starts.filter((start, at) => {
    const end = nextOf([...starts, own], start, blocks.length)
    return isWhole(blocks.slice(start + 1, end)) && beginsAnother(blocks, own, start, manner, starts[at - 1])
  })
  // A live page's posts, an archive's entries: none of them is the page's article more than another.
  if (others.length === 0 || others.length > MOST) return article
  const [ownWords, otherWords] = [
    passageWords(blocks, own, others),
    Math.max(...others.map((start) => passageWords(blocks, start, [...others, own]))),
  ]
  // The headline of another stands between the article's own and its text.
  if (ownWords < LEAST_OWN || ownWords < otherWords * LEAST_SHARE) return article
  const spans = others.map((start) => ({
    start,
    end: nextOf([...others, own], start, blocks.length),
    within: articleOf(blocks[start]),
  }))
  const isOther = (block: Block, index: number) =>
    spans.some(
      ({ start, end, within }) => index >= start && index < end && (!within || isWithin(elementOf(block), within)),
    )
  const left = removeBlocks(article, (block, index) => (isOther(block, index) ? REASON : undefined))
  const named = others.map((start) => `“${blocks[start]?.text}”`).join(', ')
  const warning = `more-articles: the page holds other articles too, which were left out: ${named}; add their own pages`
  return { ...left, warnings: [...left.warnings, warning] }
}

/** The article itself has so many words in passages, and so large a share of what the longest of the others has. */
const LEAST_OWN = 40
const LEAST_SHARE = 0.3

function passageWords(blocks: readonly Block[], start: number, starts: readonly number[]): number {
  return blocks.slice(start + 1, nextOf(starts, start, blocks.length)).reduce((sum, { text }) => {
    const { words, stops } = shapeOf(text)
    return stops && words >= PASSAGE ? sum + words : sum
  }, 0)
}

const LEAST_LISTED = 3

/** How many whole articles a page holds that is none itself, as a blog's first page: each in an element of its own, under a headline that leads to its page, with its day or writer. */
function countListed(blocks: readonly Block[], own: number, manner: Manner): number {
  if (articleOf(blocks[own])) return 0
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'heading' && isLinked(block) && articleOf(block) ? [index] : [],
  )
  const articles = new Set(starts.map((start) => articleOf(blocks[start])))
  if (articles.size < LEAST_LISTED || articles.size !== starts.length || saysMore(blocks, articles)) return 0
  const whole = starts.filter((start) => {
    const end = nextOf(starts, start, blocks.length)
    return isWhole(blocks.slice(start + 1, end)) && isSigned(blocks, start, manner)
  })
  return whole.length > starts.length / 2 ? whole.length : 0
}

/** So many words in sentences outside all of them are an article, and these are its teasers. */
const MOST_OUTSIDE = 60

function saysMore(blocks: readonly Block[], articles: ReadonlySet<PageElement | undefined>): boolean {
  let words = 0
  for (const block of blocks) {
    const { words: own, stops } = shapeOf(block.text)
    if (stops && own >= PASSAGE && !isIn(block, articles)) words += own
    if (words > MOST_OUTSIDE) return true
  }
  return false
}

function isIn(block: Block, articles: ReadonlySet<PageElement | undefined>): boolean {
  for (const element of outwards(elementOf(block))) if (articles.has(element)) return true
  return false
}

function isLinked({ text, clues }: Block): boolean {
  return clues?.from === 'page' && text.length > 0 && clues.linked >= text.length * 0.9
}

function listWarning(count: number): string {
  return `home-page: the page holds ${count} articles, each under its own headline; add their own pages`
}

/** A page that goes on with more is a list. */
const MOST = 6

function beginsAnother(blocks: readonly Block[], own: number, start: number, manner: Manner, before = -1): boolean {
  const [ownArticle, article] = [articleOf(blocks[own]), articleOf(blocks[start])]
  const isApart = article !== undefined && ownArticle !== undefined && article !== ownArticle
  if (isApart && !isWithin(article, ownArticle) && !isWithin(ownArticle, article) && tagOf(blocks[own]) === 'h1')
    return true
  if (isApart && before >= 0 && articleOf(blocks[before]) === article) return false
  return isSigned(blocks, start, manner)
}

/** Whether a byline or a day stands right below a headline. */
function isSigned(blocks: readonly Block[], start: number, manner: Manner): boolean {
  return blocks
    .slice(start + 1, start + 1 + BELOW)
    .some(
      ({ text, kind }) =>
        kind === 'paragraph' && (isDayAlone(text, manner) || (readByline(text)?.authors.length ?? 0) > 0),
    )
}

function isWhole(blocks: readonly Block[]): boolean {
  return blocks.some(({ text, clues }) => {
    const { words, stops } = shapeOf(text)
    return stops && words >= PASSAGE && clues?.from === 'page' && clues.linked < text.length / 2
  })
}

/** The first of the places, in whatever order, that is after one; `end` without any. */
function nextOf(places: readonly number[], from: number, end: number): number {
  let next = end
  for (const place of places) if (place > from && place < next) next = place
  return next
}

function titleOf({ clues }: Block): number {
  return clues?.from === 'page' ? clues.inTitle : 1
}

const HEADING = /^h[1-6]$/

function headingOf(block: Block | undefined): PageElement | undefined {
  let element = elementOf(block)
  while (element && !HEADING.test(element.tag)) element = element.parent
  return element
}

function tagOf(block: Block | undefined): string | undefined {
  return headingOf(block)?.tag
}

function makeOf(block: Block | undefined): string | undefined {
  const heading = headingOf(block)
  return heading && `${heading.tag}.${heading.words.filter((word) => word.length > 2).join('.')}`
}

function articleOf(block: Block | undefined): PageElement | undefined {
  let element = headingOf(block)?.parent
  while (element && element.tag !== 'article') element = element.parent
  return element
}
