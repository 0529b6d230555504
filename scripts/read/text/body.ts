import type { Shape } from './shape.ts'

/** Lines `start` up to, not including, `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a line of running text adds to a run, at most, and what any other line takes from it. */
const MOST = 6
const OTHER = -0.5
const WORDS_PER_POINT = 10

/**
 * The run of lines with the most running text in it: roughly where the article's body stands.
 * The best-scoring subarray (Kadane), starting and ending with running text; undefined when there is none.
 */
export function findBody(shapes: readonly Shape[]): Span | undefined {
  let best: (Span & { score: number }) | undefined
  let start = 0
  let score = 0
  shapes.forEach(({ prose, words }, index) => {
    if (score <= 0) {
      start = index
      score = 0
    }
    score += prose ? Math.min(MOST, words / WORDS_PER_POINT) : OTHER
    if (prose && score > (best?.score ?? 0)) best = { start, end: index + 1, score }
  })
  return best
}
