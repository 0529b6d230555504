import type { Block, PageElement } from '../../model/block.ts'
import { addTo } from '../../model/groups.ts'
import { countWords } from '../../model/wordCount.ts'
import { SENTENCE_END } from '../../read/text/sentenceEnd.ts'
import { elementOf, isInPart } from './element.ts'

/** Fewer words are a link to elsewhere. */
const LEAST_SENTENCE = 14
/** A page whose posts follow each other has so many at least. */
const LEAST_POSTS = 3
const LONGEST_LABEL = 12
const LONGEST_HOUR = 120

/** Which blocks belong to the article because of what they stand among, given those that their own look makes likely. */
export function joinRuns(blocks: readonly Block[], kept: readonly boolean[]): ReadonlySet<number> {
  return new Set([...sentencesInLinks(blocks, kept), ...headsOfPosts(blocks, kept), ...notes(blocks, kept)])
}

/** Paragraphs that are one link from end to end, between two of the article in the same part of the page: whole sentences, not titles. */
function sentencesInLinks(blocks: readonly Block[], kept: readonly boolean[]): readonly number[] {
  return blocks.flatMap((block, index) => {
    if (kept[index] || block.kind !== 'paragraph' || block.clues?.from !== 'page') return []
    if (block.clues.linked < block.text.length * 0.9 || block.clues.links > 1) return []
    if (!SENTENCE_END.test(block.text) || countWords(block.text) < LEAST_SENTENCE) return []
    const [before, after] = [nearestTold(blocks, index, -1), nearestTold(blocks, index, 1)]
    const areOwn = kept[before] && kept[after] && blocks[before]?.kind === 'paragraph'
    return areOwn && shareParent(blocks[before], block) && shareParent(blocks[after], block) ? [index] : []
  })
}

const NOTES: ReadonlySet<string> = new Set(['footnote', 'footnotes', 'endnote', 'endnotes'])
const NOTE_LEVELS = 4
const NOTE_WORDS = 3

/** What stands in a part that is called footnotes, below an article. */
function notes(blocks: readonly Block[], kept: readonly boolean[]): readonly number[] {
  const first = kept.indexOf(true)
  return blocks.flatMap((block, index) => {
    if (kept[index] || first < 0 || index < first) return []
    if (block.kind === 'heading' || block.kind === 'image' || countWords(block.text) < NOTE_WORDS) return []
    return isInPart(block, NOTES, NOTE_LEVELS) ? [index] : []
  })
}

/** The next block in a direction that holds words. */
function nearestTold(blocks: readonly Block[], from: number, step: 1 | -1): number {
  let at = from + step
  while (blocks[at] && (blocks[at]?.kind === 'image' || blocks[at]?.kind === 'embed')) at += step
  return at
}

/** The paragraph that holds a block may be its own element, or one that its link or bold words are in. */
function shareParent(one: Block | undefined, other: Block | undefined): boolean {
  const [a, b] = [containerOf(one), containerOf(other)]
  return a !== undefined && a === b
}

const INLINE: ReadonlySet<string> = new Set(['a', 'strong', 'b', 'em', 'i', 'span', 'font', 'u', 'p'])

function containerOf(block: Block | undefined): PageElement | undefined {
  let element = elementOf(block)
  while (element && INLINE.has(element.tag)) element = element.parent
  return element
}

/** The heading and the hour above each post of a live page: short lines that open parts of the page made alike, each of which holds words of the article. */
function headsOfPosts(blocks: readonly Block[], kept: readonly boolean[]): readonly number[] {
  if (blocks.filter(isHour).length < LEAST_POSTS) return []
  const parts = new Map<PageElement, { blocks: number[]; words: boolean; opens: boolean }>()
  blocks.forEach((block, index) => {
    const { kind, clues } = block
    if (clues?.from !== 'page') return
    const opens = kind === 'heading' || isHour(block)
    for (let at: PageElement | undefined = clues.element; at?.parent; at = at.parent) {
      const part = parts.get(at) ?? { blocks: [], words: false, opens: false }
      part.blocks.push(index)
      part.words ||= kept[index] === true && !opens
      part.opens ||= opens
      parts.set(at, part)
    }
  })
  const posts = new Map<string, PageElement[]>()
  for (const [element, part] of parts)
    if (part.words && part.opens && element.parent) {
      const make = `${element.parent.index} ${element.tag} ${element.words.filter((word) => word.length > 2).join('.')}`
      addTo(posts, make, element)
    }
  return [...posts.values()].flatMap((alike) => {
    const openings = alike.map((element) => openingOf(parts.get(element)?.blocks ?? [], blocks, kept))
    const timed = openings.filter((own) => own.some((index) => isHour(blocks[index])))
    return timed.length >= Math.max(LEAST_POSTS, alike.length / 2) ? openings.flat() : []
  })
}

/** The short lines before a post's first words. */
function openingOf(own: readonly number[], blocks: readonly Block[], kept: readonly boolean[]): readonly number[] {
  const first = own.findIndex((index) => kept[index] && blocks[index]?.kind !== 'heading' && !isHour(blocks[index]))
  return own.slice(0, Math.max(0, first)).filter((index) => {
    const block = blocks[index]
    if (!block || block.kind === 'image' || block.kind === 'embed' || block.clues?.from !== 'page') return false
    if (block.clues.linked > block.text.length / 2 || countWords(block.text) > LONGEST_LABEL * 2) return false
    return block.kind === 'heading' || isHour(block)
  })
}

/** A short line with a time of day: `14:05`, `3 hours ago, 9.15 pm`. */
export function isHour(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.text.length <= LONGEST_HOUR &&
    HOUR.test(block.text) &&
    countWords(block.text) <= LONGEST_LABEL
  )
}

const HOUR = /\d{1,2}\s?[:.h時点时]\s?\d\d|\d{1,2}\s?[ap]\.?m\b/i
