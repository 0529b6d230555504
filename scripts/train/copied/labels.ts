/** Words as the measure counts them: runs of letters and figures. */
const WORD = /[\p{L}\p{N}_]+/gu
/** Texts are compared by runs of so many words. */
const SHINGLE = 4
const ROUNDS = 4

/** Which lines belong to the text, so that together they are most like it. */
export interface Labels {
  readonly kept: readonly boolean[]
  /** How like the text the kept lines are: F1 over shingles, 0 to 1. */
  readonly likeness: number
}

/**
 * Labels the lines of a copy against the article's text as an editor has it: starts from the lines that are mostly in it,
 * then turns single lines while that makes the whole more like it.
 */
export function labelLines(lines: readonly string[], text: string): Labels {
  const gold = countOf(shinglesOf(wordsOf(text)))
  const words = lines.map(wordsOf)
  const kept = words.map((line) => {
    const shingles = shinglesOf(line)
    return shingles.length > 0 && shingles.filter((shingle) => gold.has(shingle)).length * 2 >= shingles.length
  })
  const tally = new Tally(gold)
  tally.add(shinglesOf(words.flatMap((line, index) => (kept[index] ? line : []))), 1)
  for (let round = 0; round < ROUNDS; round++) {
    const turned = words.filter((line, index) => line.length > 0 && turnLine(words, kept, index, tally))
    if (turned.length === 0) break
  }
  return { kept, likeness: tally.likeness }
}

/** Turns one line over if that helps; tells whether it did. */
function turnLine(words: readonly string[][], kept: boolean[], index: number, tally: Tally): boolean {
  const above = nearest(words, kept, index, -1)
  const below = nearest(words, kept, index, 1)
  const alone = shinglesOf([...above, ...below])
  const together = shinglesOf([...above, ...(words[index] ?? []), ...below])
  const [out, back] = kept[index] ? [together, alone] : [alone, together]
  const before = tally.likeness
  tally.add(out, -1)
  tally.add(back, 1)
  if (tally.likeness > before + 1e-9) {
    kept[index] = !kept[index]
    return true
  }
  tally.add(back, -1)
  tally.add(out, 1)
  return false
}

/** The last words kept above a line, or the first below, as many as a shingle can reach. */
function nearest(words: readonly string[][], kept: readonly boolean[], index: number, step: 1 | -1): readonly string[] {
  const found: string[] = []
  for (let at = index + step; at >= 0 && at < words.length && found.length < SHINGLE - 1; at += step) {
    if (!kept[at]) continue
    const line = words[at] ?? []
    const missing = SHINGLE - 1 - found.length
    if (step < 0) found.unshift(...line.slice(-missing))
    else found.push(...line.slice(0, missing))
  }
  return found
}

/** Shingles kept, against those of the text. */
class Tally {
  readonly #gold: ReadonlyMap<string, number>
  readonly #wanted: number
  readonly #kept = new Map<string, number>()
  #right = 0
  #total = 0

  constructor(gold: ReadonlyMap<string, number>) {
    this.#gold = gold
    this.#wanted = [...gold.values()].reduce((sum, count) => sum + count, 0)
  }

  get likeness(): number {
    return this.#total + this.#wanted > 0 ? (2 * this.#right) / (this.#total + this.#wanted) : 0
  }

  add(shingles: readonly string[], times: 1 | -1): void {
    for (const shingle of shingles) {
      const count = this.#kept.get(shingle) ?? 0
      const wanted = this.#gold.get(shingle) ?? 0
      this.#right += Math.min(wanted, count + times) - Math.min(wanted, count)
      this.#total += times
      this.#kept.set(shingle, count + times)
    }
  }
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? []
}

function shinglesOf(words: readonly string[]): string[] {
  return Array.from({ length: Math.max(0, words.length - SHINGLE + 1) }, (_, at) =>
    words.slice(at, at + SHINGLE).join(' '),
  )
}

function countOf(shingles: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  return counts
}
