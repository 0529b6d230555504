import { askForDate } from '../digest/dates/candidates.ts'
import { contradictions } from '../digest/dates/contradictions.ts'
import type { Processed } from '../process.ts'

/** What the user should know about a story before it is published: cleaning's warnings, a missing date, a date that the text speaks against. */
export function noteGaps({ article, prose, digest }: Processed): readonly string[] {
  const doubts = article.head.date
    ? contradictions(prose, digest.dates)
    : [`the story is undated: ${askForDate(prose)}`]
  return [...article.warnings, ...doubts]
}
