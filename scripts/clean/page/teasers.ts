import type { Block } from '../../model/block.ts'
import { once } from '../../model/once.ts'
import { countWords } from '../../model/wordCount.ts'
import { phraseOf } from '../../read/text/phrases/index.ts'
import { elementOf, isWithin } from './element.ts'

const REASONS: ReadonlySet<string> = new Set(['related stories', 'read more'])
/** A headline is a link nearly from end to end, and has so many words. */
const LINKED = 0.8
const HEADLINE_WORDS = 3
/** A teaser says so much beside its headline, at most: the first sentence or two, a day. */
const TEASER_WORDS = 50

/** The places of teasers of other articles and of the heading above them (`Related`), with its reason, where they are all that a part of the page holds: each a headline that is a link, with a sentence and a day or without. */
export function findTeasers(blocks: readonly Block[], likely: readonly boolean[]): ReadonlyMap<number, string> {
  const gone = new Map<number, string>()
  const article = once(() => endOfWords(blocks, likely, ARTICLE_WORDS))
  blocks.forEach((block, index) => {
    const reason = gone.has(index) ? undefined : headingOf(block)
    if (!reason) return
    const end = endOfPart(blocks, index)
    const isAfter = isProof(block) && index > article()
    if (isAfter || areTeasers(blocks.slice(index + 1, end))) for (let at = index; at < end; at++) gone.set(at, reason)
  })
  return gone
}

/** The reason that a heading gives for what stands below it, which proves it or not: `Read more about the ferry`. */
function headingOf({ kind, text, clues }: Block): string | undefined {
  if (kind !== 'heading' || clues?.from !== 'page') return undefined
  const reason = phraseOf(text)?.reason
  return reason !== undefined && REASONS.has(reason) ? reason : undefined
}

/** An article of so many words stands above what is related to it. */
const ARTICLE_WORDS = 60

/** `You may also like`: what stands below is other articles, whole ones too. */
function isProof({ text }: Block): boolean {
  return phraseOf(text)?.proof === true
}

/** The place of the block with which the likely ones have so many words; infinite where they never do. */
function endOfWords(blocks: readonly Block[], likely: readonly boolean[], least: number): number {
  let words = 0
  for (const [index, { text }] of blocks.entries()) {
    if (likely[index]) words += countWords(text)
    if (words >= least) return index
  }
  return Number.POSITIVE_INFINITY
}

/** Where the part of the page ends that a heading opens: the innermost element that holds it and more. */
function endOfPart(blocks: readonly Block[], heading: number): number {
  for (let part = elementOf(blocks[heading]); part; part = part.parent) {
    if (isWithin(elementOf(blocks[heading - 1]), part)) return heading
    let end = heading + 1
    while (isWithin(elementOf(blocks[end]), part)) end++
    if (end > heading + 1) return end
  }
  return heading
}

function areTeasers(blocks: readonly Block[]): boolean {
  let [teasers, words] = [0, 0]
  for (const block of blocks) {
    if (isHeadline(block)) {
      teasers++
      words = 0
    } else if (block.kind !== 'image') {
      words += countWords(block.text)
      if (teasers === 0 || words > TEASER_WORDS) return false
    }
  }
  return teasers > 0
}

function isHeadline({ kind, text, clues }: Block): boolean {
  if (clues?.from !== 'page' || kind === 'image' || clues.linked < text.length * LINKED) return false
  return countWords(text) >= HEADLINE_WORDS
}
