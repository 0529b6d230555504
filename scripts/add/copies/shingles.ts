import { readParagraphs } from '../../markdown/paragraphs.ts'

const WIDTH = 4

/** The runs of four words in a Markdown body, each as a 32-bit number, once each. */
export function shinglesOf(body: string): ReadonlySet<number> {
  const words = readParagraphs(body)
    .flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .map(hashWord)
  const shingles = new Set<number>()
  for (let start = 0; start + WIDTH <= words.length; start++) {
    let hash = 0
    for (let offset = 0; offset < WIDTH; offset++)
      hash = Math.imul(hash ^ (words[start + offset] ?? 0), 0x9e3779b1) ^ (hash >>> 15)
    shingles.add(hash >>> 0)
  }
  return shingles
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** How much of the smaller set the larger one has, 0 to 1 (containment, Broder 1997). */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / small.size
}
