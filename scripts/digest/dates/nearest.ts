import type { Leaning } from './leaning.ts'

/** Of what lies so much of a year away on the side of the tense, the text would say the year; then it means the other side. */
const FARTHEST = 0.75

/** Nothing so much of a year ahead is meant where no verb says that it is to come: a chronology tells what was in the present tense. */
export const AHEAD = 1 / 6

/**
 * Which of some distances a text means that leaves out the year: the nearest that the tense allows.
 * `year` is the length of a year in the same units; so many units on the wrong side of the tense as `slack` count as near,
 * and without a tense nothing counts that lies more than `ahead` of a year ahead.
 */
export function nearest(
  distances: readonly number[],
  { tense, sure }: Leaning,
  year: number,
  slack = 0,
  ahead = Infinity,
): number {
  const past = Math.max(...distances.filter((distance) => distance <= 0))
  const future = Math.min(...distances.filter((distance) => distance >= 0))
  const farthest = sure ? Infinity : FARTHEST * year
  if (tense === 'past') return (future <= slack && future > 0) || -past > farthest ? future : past
  if (tense === 'future') return (-past <= slack && past < 0) || future > farthest ? past : future
  return -past <= future || future > ahead * year ? past : future
}
