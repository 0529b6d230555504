import type { Span } from '../body.ts'
import type { LineView } from './view.ts'

/** Where an article ends and others, or their readers, begin: what stands below is judged by its true place. */
const ENDS: ReadonlySet<string> = new Set(['comments', 'comment form', 'copyright'])

/** Of a long run of running text so much counts at either end, whichever is reached first. */
const LINES = 24
const WORDS = 1400
/** Shorter runs are left as they are: the trees have learned from many as long. */
const LONG_LINES = 90
const LONG_WORDS = 4500
const DAY_WORDS = 8

/**
 * Where each line stands once the middle of a long article is folded into one place: an article of 400 paragraphs then
 * looks like the longest of those that the trees have learned from, and its middle is as likely as theirs.
 * Undefined for a copy without so long a run.
 */
export function foldMiddle(views: readonly LineView[], body: Span): Int32Array | undefined {
  if (!isLong(views, body)) return undefined
  const places = Int32Array.from(views.keys())
  const from = reach(views, body, 1)
  const to = reach(views, body, -1)
  if (from >= to) return undefined
  for (let index = from; index < views.length; index++) places[index] = index <= to ? from : index - (to - from)
  return places
}

/** Where the run stops being one article's: at a page's words for comments, or a day on a line of its own. */
export function endOfOne(views: readonly LineView[], { start, end }: Span): number {
  for (let index = start + LINES; index < end; index++) {
    const view = views[index]
    if (!view) break
    const { phrase, shape, dated } = view
    if ((phrase?.proof && ENDS.has(phrase.reason)) || (dated && !shape.stops && shape.words <= DAY_WORDS)) return index
  }
  return end
}

/** Whether most of the words with which the run begins are likely the article's: a page's readers may have written more than its writer. */
export function opensLikely(views: readonly LineView[], body: Span, likely: Float32Array): boolean {
  let [sure, all] = [0, 0]
  const end = reach(views, body, 1)
  for (let index = body.start; index < end; index++) {
    const words = views[index]?.shape.words ?? 0
    all += words
    if ((likely[index] ?? 0) > LIKELY) sure += words
  }
  return sure > all / 2
}

const LIKELY = 0.5

function isLong(views: readonly LineView[], { start, end }: Span): boolean {
  const words = views.slice(start, end).reduce((sum, { shape }) => sum + shape.words, 0)
  return end - start > LONG_LINES || words > LONG_WORDS
}

/** The line at which enough of the run has been seen, walking into it from its start or its end. */
function reach(views: readonly LineView[], { start, end }: Span, step: 1 | -1): number {
  let index = step > 0 ? start : end - 1
  let words = 0
  for (let lines = 0; lines < LINES && words < WORDS && index >= start && index < end; lines++) {
    words += views[index]?.shape.words ?? 0
    index += step
  }
  return index
}
