import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { findTickers } from './above.ts'
import { reasonFor } from './reason.ts'
import { removeBlocks } from './removal.ts'
import { repeatsOf } from './repeated.ts'
import { joinRuns } from './run.ts'
import { scoreBlocks } from './score/index.ts'
import { findTeasers } from './teasers.ts'

/** Words that are more likely than not part of the article. */
const LIKELY = 0.5
/** When nothing is likely, the page's best guess must be at least this likely. */
const LEAST = 0.15

/** A page of more blocks than this is like none that the trees have learnt from, and looking at each would only cost time: it stays whole. */
const MOST_BLOCKS = 30_000

/** Keeps the blocks that are part of the article, and the pictures and posts among them. Blocks without clues weren't read from the page's layout and stay. */
export function keepArticle(article: Article): Article {
  const { blocks } = article
  if (blocks.length > MOST_BLOCKS) return article
  const scores = scoreBlocks(blocks)
  const best = blocks.reduce((most, block, index) => Math.max(most, isShown(block) ? 0 : (scores[index] ?? 0)), 0)
  const bar = best > LIKELY ? LIKELY : Math.max(LEAST, best / 2)
  const scored = blocks.map((block, index) => isTold(block) && (scores[index] ?? 0) > bar)
  const teasers = findTeasers(blocks, scored)
  const tickers = findTickers(blocks, scored, article.head.title?.value)
  const likely = blocks.map(
    ({ clues }, index) => clues === undefined || (scored[index] === true && !tickers.has(index) && !teasers.has(index)),
  )
  const joined = joinRuns(blocks, likely)
  const kept = likely.map((is, index) => is || joined.has(index))
  const opening = kept.indexOf(true)
  const shown = blocks.map(
    (block, index) => isShown(block) && !teasers.has(index) && standsAmong(blocks, kept, opening, index),
  )
  const repeatsHeadline = repeatsOf(article.head.title?.value ?? '')
  return removeBlocks(article, (block, index) => {
    if (kept[index] || shown[index]) return undefined
    return teasers.get(index) ?? (repeatsHeadline(block.text) ? 'repeated headline' : reasonFor(block))
  })
}

/** What is there to be looked at rather than read belongs to the words around it. */
function isShown({ kind }: Block): boolean {
  return kind === 'image' || kind === 'embed'
}

/** A caption without a picture tells nothing. */
function isTold(block: Block): boolean {
  return !isShown(block) && !(block.clues?.from === 'page' && block.clues.caption)
}

/** Blocks between a picture and the article's words, at most. */
const REACH = 3

/**
 * Whether a picture or post stands among kept blocks: between two, before the first, or right in the part that holds the one before.
 * A linked picture may be an advertisement and must stand between two with nothing else between.
 */
function standsAmong(blocks: readonly Block[], kept: readonly boolean[], opening: number, index: number): boolean {
  const block = blocks[index]
  if (block && isLinked(block)) return kept[index - 1] === true && kept[index + 1] === true
  const isNearAfter = kept.slice(index + 1, index + 1 + REACH).includes(true)
  if (index < opening) return isNearAfter
  const before = kept.slice(Math.max(0, index - REACH), index).lastIndexOf(true)
  return before >= 0 && (isNearAfter || shareParent(blocks[Math.max(0, index - REACH) + before], block))
}

function shareParent(one: Block | undefined, other: Block | undefined): boolean {
  if (one?.clues?.from !== 'page' || other?.clues?.from !== 'page') return false
  return one.clues.element.parent !== undefined && one.clues.element.parent === other.clues.element.parent
}

function isLinked({ kind, clues }: Block): boolean {
  return kind === 'image' && clues?.from === 'page' && clues.links > 0
}
