import type { Processed } from '../process.ts'

/** What the user should know about a story before it is published: cleaning's warnings, and what is missing. */
export function noteGaps({ article }: Processed): readonly string[] {
  const notes = [...article.warnings]
  if (!article.head.date) notes.push('found no day of publication, so the story is undated; state it with --date')
  return notes
}
