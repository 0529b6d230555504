import { DateTime } from 'luxon'
import type { Prose } from '../../model/prose.ts'
import { daysBetween } from './calendar.ts'

/** The story's own date line may differ from the day it was put out by this many days; more is another story's date. */
const FARTHEST = 7

/** How many of the first paragraphs may hold a date line. */
const HEAD = 4

/** The day of publication, or undefined. */
export function publishedOn({ date }: Prose): DateTime<true> | undefined {
  const day = date ? DateTime.fromISO(date.slice(0, 10), { zone: 'utc' }) : undefined
  return day?.isValid ? day : undefined
}

/**
 * The day that relative dates count from: the one printed at the story's head, “Friday, July 21, 2017” or “NAIROBI, August 7 (Agency) —”,
 * where it lies close to the day of publication; an agency's story often comes out a day after it was written.
 */
export function writtenOn(
  prose: Prose,
  published: DateTime<true>,
  read: (line: string) => string | undefined,
): DateTime<true> {
  for (const { text } of prose.paragraphs.slice(0, HEAD)) {
    const line = text.slice(0, 80)
    const date =
      (text.length < 40 && line) ||
      /^[\p{Lu}\s.'’-]{3,40}, (?:[\p{L}.'’ -]{2,20}, )?(.{4,20}?) (?=\(|--|—|–|_|-)/u.exec(line)?.[1]
    const value = date && /\d/.test(date) ? read(date) : undefined
    const day = value === undefined ? undefined : DateTime.fromISO(value, { zone: 'utc' })
    if (day?.isValid && Math.abs(daysBetween(published, day)) <= FARTHEST) return day
  }
  return published
}
