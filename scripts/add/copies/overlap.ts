import { LEDE, type Runs } from './runs.ts'

/** What of one text stands in another too. */
export interface Overlap {
  /** The share of its words that stand in passages which the other has in the same order, 0 to 1. */
  readonly share: number
  /** The same of its beginning. */
  readonly lede: number
  /** Where the first such passage begins, from 0 (its first word) to 1 (nowhere). */
  readonly begins: number
}

/** A passage is this many times as long as a run. */
const PASSAGE = 2

export function overlapOf(text: Runs, other: Runs): Overlap {
  const { length } = text.hashes
  const shared = new Uint8Array(length)
  for (let start = 0; start < length; start++) {
    const width = text.widths[start] ?? 0
    if (width > 0 && other.places.has(text.hashes[start] ?? 0)) shared.fill(1, start, start + width)
  }
  const passages = passagesIn(shared, text, other)
  return {
    share: inOrder(passages) / Math.max(1, length),
    // A lede that was touched up is left in pieces.
    lede: meanOf(shared.subarray(0, LEDE)),
    begins: (passages[0]?.start ?? length) / Math.max(1, length),
  }
}

/** Words that stand together in both texts. */
interface Passage {
  readonly start: number
  readonly words: number
  /** Where it stands in the other text. */
  readonly there: number
}

/** The stretches that are long enough to have been copied: set phrases, names and titles are shorter. */
function passagesIn(shared: Uint8Array, text: Runs, other: Runs): readonly Passage[] {
  const passages: Passage[] = []
  for (let start = 0; start < shared.length; start++) {
    if (!shared[start]) continue
    let end = start
    while (shared[end]) end++
    const there = other.places.get(text.hashes[start] ?? 0) ?? 0
    if (end - start >= PASSAGE * (text.widths[start] ?? 0)) passages.push({ start, words: end - start, there })
    start = end
  }
  return passages
}

/** How many words stand in passages that come in the other text's order. Reports made of the same formulas have them in any. */
function inOrder(passages: readonly Passage[]): number {
  const most: number[] = []
  for (const [index, { words, there }] of passages.entries()) {
    let before = 0
    for (let earlier = 0; earlier < index; earlier++)
      if ((passages[earlier]?.there ?? 0) < there) before = Math.max(before, most[earlier] ?? 0)
    most.push(before + words)
  }
  return most.reduce((best, words) => Math.max(best, words), 0)
}

function meanOf(flags: Uint8Array): number {
  return flags.length === 0 ? 0 : flags.reduce((sum, flag) => sum + flag, 0) / flags.length
}
