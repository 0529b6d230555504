import type { PageElement } from '../../../../model/block.ts'
import { stepsToShared } from '../steps.ts'
import type { BlockView, Holding, PageView } from '../view.ts'
import { type Features, flag, share } from './feature.ts'

/** A block in its page, with what several features ask of its place. */
export interface Placed {
  readonly view: BlockView
  readonly page: PageView
  /** What blocks of the same make hold. */
  readonly like: Holding
  /** What the containers hold that are looked at one by one, as `LEVELS` has them. */
  readonly holdings: readonly Holding[]
  /** How far out the next element of each tag of `AROUND` is; -1 without one. */
  readonly steps: readonly number[]
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

const PLACES = new Map<string, number>(AROUND.map((tag, place) => [tag, place]))

/** Looks once at what is around a block. */
export function placeBlock(view: BlockView, page: PageView): Placed {
  const steps = AROUND.map(() => -1)
  view.around.forEach(({ tag }, level) => {
    const place = PLACES.get(tag)
    if (place !== undefined && steps[place] === -1) steps[place] = level
  })
  const holdings = LEVELS.map((level) => {
    const element = view.around[level]
    return element ? (page.elements.get(element.index) ?? NOTHING) : page.total
  })
  return { view, page, like: page.makes.get(view.make) ?? NOTHING, holdings, steps }
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

/** What is told of a container. */
const holdingFeatures: Readonly<Record<string, (holding: Holding, page: PageView) => number>> = {
  'blocks in': ({ blocks }) => blocks,
  'words in': ({ words }) => words,
  'link share in': ({ plain, words }) => 1 - share(plain, words),
  'prose share of': ({ prose }, { total }) => share(prose, total.prose),
  'prose in': ({ prose, words }) => share(prose, words),
  'headings in': ({ headings, blocks }) => share(headings, blocks),
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
  likeBlocks: ({ like }) => like.blocks,
  likeWords: ({ like }) => share(like.words, like.blocks),
  likePlainShare: ({ like, page }) => share(like.plain, page.total.plain),
  likeProseShare: ({ like, page }) => share(like.prose, page.total.prose),
  likeLinkShare: ({ like }) => 1 - share(like.plain, like.words),
  ...Object.fromEntries(AROUND.map((tag, place) => [`steps to ${tag}`, ({ steps }: Placed) => steps[place] ?? -1])),
  ...Object.fromEntries(
    LEVELS.flatMap((level, place) =>
      Object.entries(holdingFeatures).map(([name, of]) => [
        `${name} ${level}`,
        ({ holdings, page }: Placed) => of(holdings[place] ?? NOTHING, page),
      ]),
    ),
  ),
  hasArticleBody: ({ view }) => flag(view.clues.inArticleBody >= 0),
}
