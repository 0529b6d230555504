/** The first words of a report, in which it says what is new: a sentence or two. */
export const LEDE = 30

/** Words in a run; a script without spaces has no words to count, so there it is letters. */
const WORDS = 4
const LETTERS = 8
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** A word; in a script without spaces, a letter. */
export const TOKEN = new RegExp(
  `${UNSPACED.source}\\p{M}*|[\\p{L}\\p{N}](?:(?!${UNSPACED.source})[\\p{L}\\p{N}\\p{M}])*`,
  'gu',
)

/** A text as runs of words. */
export interface Runs {
  /** The run that begins with each word, as a 32-bit number. */
  readonly hashes: Uint32Array
  /** How many words it has; 0 at the end of the text, where no run begins. */
  readonly widths: Uint8Array
  /** Every run with the word that it first begins with. */
  readonly places: ReadonlyMap<number, number>
}

/** The runs of a text's paragraphs, in their order. */
export function runsOf(paragraphs: readonly string[]): Runs {
  const tokens = paragraphs.flatMap((text) => text.toLowerCase().match(TOKEN) ?? [])
  const words = tokens.map(hashWord)
  const wide = tokens.map((token) => (UNSPACED.test(token) ? LETTERS : WORDS))
  const hashes = new Uint32Array(words.length)
  const widths = new Uint8Array(words.length)
  for (let start = 0; start < words.length; start++) {
    const width = wide[start] ?? WORDS
    if (start + width > words.length) continue
    let hash = 0
    for (let offset = 0; offset < width; offset++)
      hash = Math.imul(hash ^ (words[start + offset] ?? 0), 0x9e3779b1) ^ (hash >>> 15)
    hashes[start] = hash
    widths[start] = width
  }
  const places = new Map<number, number>()
  for (const [start, hash] of hashes.entries()) if (widths[start] !== 0 && !places.has(hash)) places.set(hash, start)
  return { hashes, widths, places }
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** How much of the shorter text's runs the other has, 0 to 1 (containment, Broder 1997). */
export function containment(a: Runs, b: Runs): number {
  const [small, large] = a.places.size <= b.places.size ? [a.places, b.places] : [b.places, a.places]
  if (small.size === 0) return 0
  let shared = 0
  for (const run of small.keys()) if (large.has(run)) shared++
  return shared / small.size
}
