import type { Loss, Removal } from '../model/article.ts'
import { shapeOf } from '../read/text/shape.ts'

/** Cleaning gives these reasons where nothing said what the words are, or where a name in the page's markup did, which misleads now and then. */
const UNSURE: ReadonlySet<string> = new Set(['not part of the article', 'advertisement', 'menu'])

// Measured on 1,424 pages and copies of pages: less than this is nearly always a teaser, a notice or a poll. With these the
// line comes with one page in 42, and for a third of those words of the article are among what was left out.
const LEAST_PARAGRAPHS = 3
const LEAST_WORDS = 80
/** Against the paragraphs kept. */
const LEAST_SHARE = 0.2
/** Words to a paragraph: a teaser has fewer. */
const LONG = 25
/** So many, and half as many as were kept, may be shorter. */
const MANY = 10
const MANY_SHARE = 0.5
const MANY_LONG = 16

/** The loss that an editor should look at: running prose that was left out within an article of `kept` paragraphs or right after it; undefined where it is little, or surely none of the article's. */
export function judgeLoss(removed: readonly Removal[], kept: number): Loss | undefined {
  const left = new Map(
    removed
      .filter(({ prose, reason }) => prose && UNSURE.has(reason))
      .map(({ text, reason }) => [text, { reason, words: shapeOf(text).words }]),
  )
  const count = left.size
  const words = [...left.values()].reduce((sum, { words }) => sum + words, 0)
  const isLong = words >= LONG * count || (count >= MANY && count >= MANY_SHARE * kept && words >= MANY_LONG * count)
  if (count < LEAST_PARAGRAPHS || words < LEAST_WORDS || count < LEAST_SHARE * kept || !isLong) return undefined
  return { kept, left: count, reasons: [...new Set([...left.values()].map(({ reason }) => reason))] }
}

/** `kept 101 of 250 paragraphs; 149 were left out as “not part of the article”` */
export function tellLoss({ kept, left, reasons }: Loss): string {
  const as = reasons.map((reason) => `“${reason}”`).join(' or ')
  return `kept ${kept} of ${kept + left} paragraphs; ${left} were left out as ${as}`
}
