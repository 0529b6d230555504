import type { Block } from '../../model/block.ts'

const WORD = /[\p{L}\p{N}_]+/gu
const SHINGLE = 4

export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

/**
 * How much of each block stands in the article's text as a person marked it, 0 to 1; -1 for blocks without words.
 * Runs of four words are looked for in the marked text, across blocks, the longest stretches first,
 * so that a subhead between two paragraphs counts and a teaser that repeats the headline doesn't.
 */
export function labelBlocks(blocks: readonly Block[], marked: string): readonly number[] {
  const words: string[] = []
  const owners: number[] = []
  const lengths = blocks.map(({ kind, text }, block) => {
    const own = kind === 'image' ? [] : wordsIn(text)
    for (const word of own) {
      words.push(word)
      owners.push(block)
    }
    return own.length
  })
  const covered = coverWords(words, countShingles(wordsIn(marked)))
  const sums = new Float64Array(blocks.length)
  owners.forEach((block, place) => {
    sums[block] = (sums[block] ?? 0) + (covered[place] ?? 0)
  })
  const lines = new Set(marked.split('\n').map((line) => wordsIn(line).join(' ').toLowerCase()))
  return blocks.map(({ text }, block) => {
    const length = lengths[block] ?? 0
    if (length === 0) return -1
    const label = (sums[block] ?? 0) / length
    const isLine = length <= SHINGLE && lines.has(wordsIn(text).join(' ').toLowerCase())
    return isLine ? Math.max(label, 0.5) : label
  })
}

function coverWords(words: readonly string[], left: Map<string, number>): Uint8Array {
  const keys = shinglesOf(words)
  const covered = new Uint8Array(words.length)
  for (const { start, end } of stretches(keys.map((key) => left.has(key))))
    for (let place = start; place < end; place++) {
      const key = keys[place] ?? ''
      const count = left.get(key) ?? 0
      if (count === 0) continue
      left.set(key, count - 1)
      covered.fill(1, place, place + SHINGLE)
    }
  return covered
}

/** Where the flags are set without a gap, the longest stretch first. */
function stretches(flags: readonly boolean[]): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  flags.forEach((flag, place) => {
    if (!flag) return
    const last = found.at(-1)
    if (last?.end === place) last.end++
    else found.push({ start: place, end: place + 1 })
  })
  return found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
}

function shinglesOf(words: readonly string[]): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - SHINGLE + 1))
    .map((_, place) => words.slice(place, place + SHINGLE).join(' '))
}

function countShingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of shinglesOf(words)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Precision and recall of a text against the marked one, over runs of four words. */
export function compare(text: string, marked: string): { readonly precision: number; readonly recall: number } {
  const expected = countShingles(wordsIn(marked))
  const found = countShingles(wordsIn(text))
  const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0)
  const hits = sum([...found].map(([key, count]) => Math.min(count, expected.get(key) ?? 0)))
  const [all, given] = [sum(expected.values()), sum(found.values())]
  if (hits === all && hits === given) return { precision: 1, recall: 1 }
  return { precision: given > 0 ? hits / given : 0, recall: all > 0 ? hits / all : 0 }
}
