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
const LIKELY = 0.5
/** Even a short line that is likely the article's counts. */
const LIKELY_WORDS = 5

/** The run of lines with the most running text in it: roughly where the article's body stands. Undefined when there is none. */
export function findBody(shapes: readonly Shape[]): Span | undefined {
  return bestRun(shapes.map(({ prose, words }) => (prose ? Math.min(MOST, words / WORDS_PER_POINT) : OTHER)))
}

/** The same from the likelihood that each line is the article's, 0 to 1. */
export function findLikelyBody(shapes: readonly Shape[], likelihoods: Float32Array): Span | undefined {
  return bestRun(
    shapes.map(({ words }, index) => {
      const likely = likelihoods[index] ?? 0
      return likely >= LIKELY ? likely * Math.min(MOST, (words + LIKELY_WORDS) / WORDS_PER_POINT) : OTHER * (1 - likely)
    }),
  )
}

/** The best-scoring run (Kadane), starting and ending with a line that adds to it. */
function bestRun(scores: readonly number[]): Span | undefined {
  let best: (Span & { score: number }) | undefined
  let start = 0
  let sum = 0
  scores.forEach((score, index) => {
    if (sum <= 0) {
      start = index
      sum = 0
    }
    sum += score
    if (score > 0 && sum > (best?.score ?? 0)) best = { start, end: index + 1, score: sum }
  })
  return best
}
