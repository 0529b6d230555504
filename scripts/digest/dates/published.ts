import type { Prose } from '../../model/prose.ts'
import { startOf } from './calendar.ts'
import type { Day } from './days.ts'

/** The story's own date line may differ from the day it was put out by this many days; more is another story's date. */
export const FARTHEST = 7

/** How many of the first paragraphs may hold a date line. */
const HEAD = 4

/** “NAIROBI, August 7 (Agency) —”, “LONDON, England, May 5 —”. */
const DATELINE = /^[\p{Lu}\s.'’-]{3,40}, (?:[\p{L}.'’ -]{2,20}, )?(.{4,20}?) (?=\(|--|—|–|_|-)/u

/** “The strike began on May 7.” is no date line, “May 7, 2019, 3 p.m.” is one. */
const SENTENCE_END = /(?:(?<!\b[ap]\.?m)[.!?]|[。！？؟।۔])["”’」』]?$/u

/** The day of publication, or undefined. */
export function publishedOn({ date }: Prose): Day | undefined {
  return startOf(date?.slice(0, 10) ?? '')
}

/** What may be a date printed at the story's head: a short line with a figure, “Friday, July 21, 2017”, or the date of a dateline. */
export function findDateLines({ paragraphs }: Prose): readonly string[] {
  return paragraphs.slice(0, HEAD).flatMap(({ text }) => {
    const line = text.length < 40 && !SENTENCE_END.test(text) ? text : DATELINE.exec(text.slice(0, 80))?.[1]
    return line && /\d/.test(line) ? [line] : []
  })
}

/**
 * The day that relative dates count from: the one printed at the story's head where it lies close to the day of publication;
 * an agency's story often comes out a day after it was written.
 */
export function writtenOn(prose: Prose, published: Day, read: (line: string) => string | undefined): Day {
  for (const line of findDateLines(prose)) {
    const value = read(line)
    const day = startOf(value ?? '')
    if (day !== undefined && Math.abs(day - published) <= FARTHEST) return day
  }
  return published
}
