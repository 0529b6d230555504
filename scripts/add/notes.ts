import { judgeLoss, tellLoss } from '../clean/loss.ts'
import { askForDate } from '../digest/dates/candidates.ts'
import { contradictions } from '../digest/dates/contradictions.ts'
import type { Loss } from '../model/article.ts'
import type { Processed } from '../process.ts'

/** What the user should know about a story before it is published: cleaning's warnings and losses, a missing date, a date that the text speaks against. */
export function noteGaps(processed: Processed): readonly string[] {
  const { article, prose, digest } = processed
  const doubts = article.head.date
    ? contradictions(prose, digest.dates)
    : [`the story is undated: ${askForDate(prose)}`]
  const loss = findLoss(processed)
  return [...article.warnings, ...(loss ? [`${tellLoss(loss)}; see them with --explain`] : []), ...doubts]
}

/** The running prose that cleaning left out, unless an editor has said what is the article's. */
export function findLoss({ article, prose }: Processed): Loss | undefined {
  if (article.stated.remedies) return undefined
  const kept = prose.paragraphs.filter(({ kind }) => kind !== 'heading' && kind !== 'caption').length
  return judgeLoss(article.removed, kept)
}
