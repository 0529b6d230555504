import type { PageElement } from '../../../../model/block.ts'
import { stepsToShared } from '../steps.ts'
import type { BlockView, Holding, PageView } from '../view.ts'
import { type Features, flag, share } from './feature.ts'

/** A block in its page. */
export interface Placed {
  readonly view: BlockView
  readonly page: PageView
}

const AROUND = [
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'figure',
  'table',
  'ul',
  'li',
  'section',
  'details',
  'blockquote',
  'a',
  'button',
  'dialog',
] as const
/** How far out containers are looked at one by one; the block's own element is 0. */
const LEVELS = [0, 1, 2, 3, 4, 6] as const

const NOTHING: Holding = { blocks: 0, words: 0, plain: 0, prose: 0, headings: 0 }

function holdingAt({ view, page }: Placed, level: number): Holding {
  const element = view.around[level]
  return element ? (page.elements.get(element.index) ?? NOTHING) : page.total
}

function steps({ view }: Placed, tag: string): number {
  return view.around.findIndex((element) => element.tag === tag)
}

/** How many elements lie between another element and the one that also holds the block; 0 when it holds the block itself. */
function stepsFrom({ view }: Placed, other: PageElement | undefined): number {
  return stepsToShared(other, view.clues.element)
}

/** 1 when the block stands in the same `article` as the headline, -1 when in another, 0 when either stands in none. */
function inHeadlineArticle({ view, page }: Placed): number {
  const own = view.around.find(({ tag }) => tag === 'article')
  const headlines = page.blocks[page.headline]?.around.find(({ tag }) => tag === 'article')
  if (!own || !headlines) return 0
  return own === headlines ? 1 : -1
}

/** Where a block stands: in the page, in its containers, among its like. */
export const placeFeatures: Features<Placed> = {
  place: ({ view, page }) => view.index / Math.max(1, page.blocks.length),
  index: ({ view }) => view.index,
  fromEnd: ({ view, page }) => page.blocks.length - view.index,
  wordsBefore: ({ view, page }) => share(page.before[view.index] ?? 0, page.total.words),
  plainBefore: ({ view, page }) => share(page.plainBefore[view.index] ?? 0, page.total.plain),
  pageWords: ({ page }) => page.total.words,
  pageProse: ({ page }) => page.total.prose,
  pageBlocks: ({ page }) => page.blocks.length,
  pageLinkShare: ({ page }) => 1 - share(page.total.plain, page.total.words),
  depth: ({ view }) => view.clues.element.depth,
  fromHeadline: ({ view, page }) => (page.headline < 0 ? -999 : view.index - page.headline),
  wordsFromHeadline: ({ view, page }) =>
    page.headline < 0 ? -9999 : (page.before[view.index] ?? 0) - (page.before[page.headline] ?? 0),
  stepsFromCore: (placed) => stepsFrom(placed, placed.page.core),
  stepsFromHeadline: (placed) => stepsFrom(placed, placed.page.blocks[placed.page.headline]?.clues.element),
  inHeadlineArticle,
  articles: ({ page }) => page.articles,
  repeats: ({ view, page }) => page.repeats[view.index] ?? 0,
  headlinesBetween: ({ view, page }) =>
    (page.h1Before[view.index] ?? 0) - (page.h1Before[Math.max(0, page.headline)] ?? 0),
  stepsToCore: ({ view, page }) => (page.core ? view.around.indexOf(page.core) : -1),
  likeBlocks: ({ view, page }) => page.makes.get(view.make)?.blocks ?? 0,
  likeWords: ({ view, page }) => share(page.makes.get(view.make)?.words ?? 0, page.makes.get(view.make)?.blocks ?? 1),
  likePlainShare: ({ view, page }) => share(page.makes.get(view.make)?.plain ?? 0, page.total.plain),
  likeProseShare: ({ view, page }) => share(page.makes.get(view.make)?.prose ?? 0, page.total.prose),
  likeLinkShare: ({ view, page }) =>
    1 - share(page.makes.get(view.make)?.plain ?? 0, page.makes.get(view.make)?.words ?? 0),
  ...Object.fromEntries(AROUND.map((tag) => [`steps to ${tag}`, (placed: Placed) => steps(placed, tag)])),
  ...Object.fromEntries(
    LEVELS.flatMap((level) => [
      [`blocks in ${level}`, (placed: Placed) => holdingAt(placed, level).blocks],
      [`words in ${level}`, (placed: Placed) => holdingAt(placed, level).words],
      [
        `link share in ${level}`,
        (placed: Placed) => 1 - share(holdingAt(placed, level).plain, holdingAt(placed, level).words),
      ],
      [`prose share of ${level}`, (placed: Placed) => share(holdingAt(placed, level).prose, placed.page.total.prose)],
      [`prose in ${level}`, (placed: Placed) => share(holdingAt(placed, level).prose, holdingAt(placed, level).words)],
      [
        `headings in ${level}`,
        (placed: Placed) => share(holdingAt(placed, level).headings, holdingAt(placed, level).blocks),
      ],
    ]),
  ),
  hasArticleBody: ({ view }) => flag(view.clues.inArticleBody >= 0),
}
