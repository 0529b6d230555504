import type { Field } from '../words.ts'
import type { Features } from './feature.ts'

/** A line with what the words of each line of its copy say. */
export interface Said {
  readonly index: number
  readonly says: readonly Readonly<Record<Field, number>>[]
}

const REACH = [-2, -1, 0, 1, 2]
const WINDOW = 6

/** What a line's words, and those around it, say for its being the article's. */
export const saysFeatures: Features<Said> = {
  ...Object.fromEntries(
    REACH.flatMap((step) =>
      (['text', 'start', 'end'] as const).map((field) => [
        `says ${field} ${step}`,
        ({ says, index }: Said) => says[index + step]?.[field] ?? 0,
      ]),
    ),
  ),
  'says above': ({ says, index }) => sumOf(says.slice(Math.max(0, index - WINDOW), index)),
  'says below': ({ says, index }) => sumOf(says.slice(index + 1, index + 1 + WINDOW)),
}

function sumOf(says: Said['says']): number {
  return says.reduce((sum, { text }) => sum + text, 0)
}
