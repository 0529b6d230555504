import { FAR, type Features, flag } from './feature.ts'

const REACH = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]
const WINDOWS = [5, 15]

/** A line with what the first look at its whole copy found. */
export interface Scored {
  readonly index: number
  /** How likely each line is the article's, 0 to 1. */
  readonly scores: Float32Array
  /** Words that are likely the article's before each line, and after the last line, all of them. */
  readonly wordsBefore: Float64Array
  /** How many of each line's telling words other likely lines have too, 0 to 1. */
  readonly likeness: Float32Array
  /** The mean score of lines that stand and end like each line. */
  readonly alike: Float32Array
  /** How many of each line's telling words the likely headline has, 0 to 1. */
  readonly inHeadline: Float32Array
  /** How many lines after the likely headline; negative above it. */
  readonly fromHeadline: number
  /** The likeliest run of the article's lines. */
  readonly bodyStart: number
  readonly bodyEnd: number
}

const beside: Features<Scored> = Object.fromEntries(
  REACH.map((step) => [`score ${step}`, ({ scores, index }: Scored) => scores[index + step] ?? -1]),
)

const around: Features<Scored> = Object.fromEntries(
  WINDOWS.flatMap((size) =>
    (['above', 'below'] as const).flatMap((side) => {
      const window = ({ scores, index }: Scored) =>
        side === 'above'
          ? scores.subarray(Math.max(0, index - size), index)
          : scores.subarray(index + 1, index + 1 + size)
      return [
        [`mean ${side} ${size}`, (from: Scored) => mean(window(from))],
        [`most ${side} ${size}`, (from: Scored) => most(window(from))],
        [`least ${side} ${size}`, (from: Scored) => -most(window(from).map((score) => -score))],
      ]
    }),
  ),
)

/** What the first look at the whole copy says about a line and those around it. */
export const scoreFeatures: Features<Scored> = {
  ...beside,
  ...around,
  likelyBefore: ({ wordsBefore, index }) => (wordsBefore[index] ?? 0) / Math.max(1, wordsBefore.at(-1) ?? 0),
  likelyWords: ({ wordsBefore }) => Math.min(5000, wordsBefore.at(-1) ?? 0),
  likeness: ({ likeness, index }) => likeness[index] ?? 0,
  alike: ({ alike, index }) => alike[index] ?? 0,
  inHeadline: ({ inHeadline, index }) => inHeadline[index] ?? 0,
  fromHeadline: ({ fromHeadline }) => fromHeadline,
  inLikelyBody: ({ index, bodyStart, bodyEnd }) => flag(index >= bodyStart && index < bodyEnd),
  fromLikelyStart: ({ index, bodyStart }) => clamp(index - bodyStart),
  fromLikelyEnd: ({ index, bodyEnd }) => clamp(index - bodyEnd),
}

function clamp(distance: number): number {
  return Math.max(-FAR, Math.min(FAR, distance))
}

function mean(values: Float32Array): number {
  let sum = 0
  for (const value of values) sum += value
  return values.length > 0 ? sum / values.length : -1
}

function most(values: Float32Array): number {
  let best = -1
  for (const value of values) if (value > best) best = value
  return best
}
