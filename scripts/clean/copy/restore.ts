import type { Block } from '../../model/block.ts'
import { CLOCK, FEWEST_POSTS } from '../../read/text/clock.ts'
import { isCredit } from '../../read/text/head/credit.ts'
import { phraseOf } from '../../read/text/phrases/index.ts'
import { shapeOf } from '../../read/text/shape.ts'
import { cluesOf } from './remove.ts'
import { bulletsEnd } from './runs.ts'

/** Above the first paragraph that is sure, one that may be the article's is its first: a lede must not be lost. */
const MAY_BE = 0.12
/** So many lines of a page may stand between the two. */
const BETWEEN = 2
/** What stands right below a page's box may be the article's though all around it speaks against it. */
const BELOW_BOX = 0.04
const BOX_WORDS = 14
const BOXES: ReadonlySet<string> = new Set([
  'newsletter box',
  'subscription offer',
  'paywall notice',
  'read more',
  'advertisement',
  'cookie notice',
])
const OF_A_BOX = /newsletter|privacy|inbox|e-?mail|unsubscribe|subscri|cookie|abonn|suscri|assin|рассылк|подпис/iu
/** In a column of latest news hours stand beside headlines alone; posts have paragraphs. */
const TOLD = 0.8

/** Points of a list between two paragraphs of the article are its own, if on the whole they are this likely. */
const LISTED = 0.05

/** The last paragraph, after which there is nothing but what a page says, is the article's if it is nearly as likely as those above. */
const LAST_MAY_BE = 0.3

/** Which blocks stay, after second thoughts: the first paragraph and the last, one that follows a box, lists between paragraphs, and the posts of a live page. */
export function restore(blocks: readonly Block[], kept: readonly boolean[]): readonly boolean[] {
  const restored = [...kept]
  restoreFirst(blocks, restored)
  restoreLast(blocks, restored)
  restoreBelowBoxes(blocks, restored)
  restoreLists(blocks, restored)
  restorePosts(blocks, restored)
  return restored
}

function restoreFirst(blocks: readonly Block[], kept: boolean[]): void {
  let first = blocks.findIndex((block, index) => kept[index] && shapeOf(block.text).prose)
  for (let index = first - 1; index >= 0 && first - index <= BETWEEN + 1; index--) {
    const block = blocks[index]
    if (!block) return
    if (isParagraph(block) && likelyOf(block) >= MAY_BE) {
      kept[index] = true
      first = index
    } else if (!phraseOf(block.text)) return
  }
}

function restoreLast(blocks: readonly Block[], kept: boolean[]): void {
  const last = kept.lastIndexOf(true)
  const [block, below] = [blocks[last + 1], blocks.slice(last + 2)]
  if (last < 0 || !block || !isParagraph(block) || likelyOf(block) < LAST_MAY_BE) return
  if (!below.some(isParagraph)) kept[last + 1] = true
}

function restoreBelowBoxes(blocks: readonly Block[], kept: boolean[]): void {
  const first = kept.indexOf(true)
  blocks.forEach((block, index) => {
    const above = blocks[index - 1]
    if (kept[index] || index <= first || !above || cluesOf(block).opens || !cluesOf(block).closes) return
    const box = phraseOf(above.text)
    if (!box || !BOXES.has(box.reason) || !isParagraph(block) || OF_A_BOX.test(block.text)) return
    if (likelyOf(block) >= BELOW_BOX && shapeOf(block.text).words >= BOX_WORDS) kept[index] = true
  })
}

/** A list with marks that stands right between two kept paragraphs, of which none is a page's own words. */
function restoreLists(blocks: readonly Block[], kept: boolean[]): void {
  for (let start = 1; start < blocks.length; start++) {
    const end = bulletsEnd(blocks, start)
    if (end - start < 2) continue
    const items = blocks.slice(start, end)
    const [above, below] = [blocks[start - 1], blocks[end]]
    const between = kept[start - 1] && kept[end] && above && below && shapeOf(above.text).prose && isParagraph(below)
    const likely = items.reduce((sum, item) => sum + likelyOf(item), 0) / items.length
    if (between && likely >= LISTED && !items.some(({ text }) => phraseOf(text)?.proof)) kept.fill(true, start, end)
    start = end - 1
  }
}

/** Every paragraph between the hours of a live page is one of its posts, and the line right below an hour its headline. */
function restorePosts(blocks: readonly Block[], kept: boolean[]): void {
  const clocks = blocks.flatMap(({ text }, index) => (CLOCK.test(text) ? [index] : []))
  const told = clocks.filter((clock) => blocks.slice(clock + 1, clock + 3).some(isTold)).length
  if (clocks.length < FEWEST_POSTS || told < clocks.length * TOLD) return
  const [first = 0, last = 0] = [clocks[0], clocks.at(-1)]
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || (index > last && phraseOf(block.text) && cluesOf(block).opens)) return
    const isHead = CLOCK.test(blocks[index - 1]?.text ?? '') && shapeOf(block.text).words > 1
    if (CLOCK.test(block.text) || ((isTold(block) || isHead) && !phraseOf(block.text)?.proof)) kept[index] = true
  }
}

/** A post may be a short sentence. */
function isTold(block: Block): boolean {
  const { words, stops } = shapeOf(block.text)
  return stops && words >= POST_WORDS && !phraseOf(block.text)?.proof && !isCredit(block.text)
}

const POST_WORDS = 5

function isParagraph({ text }: Block): boolean {
  const { prose, stops } = shapeOf(text)
  return prose && stops && !phraseOf(text)?.proof && !isCredit(text)
}

function likelyOf(block: Block): number {
  return cluesOf(block).likely ?? 0
}
