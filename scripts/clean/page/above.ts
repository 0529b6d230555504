import type { Block } from '../../model/block.ts'
import { countWords } from '../../model/wordCount.ts'
import data from './data/apart.json' with { type: 'json' }
import { isInPart } from './element.ts'
import { repeatsOf } from './repeated.ts'

const TICKERS: ReadonlySet<string> = new Set(data.tickers)
/** The ticker is one of so many parts around it. */
const LEVELS = 4
/** An article below its headline has so many paragraphs and words, at least. */
const PARAGRAPHS = 3
const WORDS = 100

/** The places of what runs above a page's only headline in a part that is called a ticker, where an article stands below. */
export function findTickers(
  blocks: readonly Block[],
  likely: readonly boolean[],
  title: string | undefined,
): ReadonlySet<number> {
  const repeatsTitle = repeatsOf(title ?? '')
  const headlines = blocks.flatMap(({ kind, text }, index) => (kind === 'heading' && repeatsTitle(text) ? [index] : []))
  const [at = 0] = headlines
  if (headlines.length !== 1 || !likely.slice(0, at).includes(true)) return new Set()
  const below = blocks.filter(({ kind }, index) => index > at && likely[index] && kind === 'paragraph')
  const words = below.reduce((sum, { text }) => sum + countWords(text), 0)
  if (below.length < PARAGRAPHS || words < WORDS) return new Set()
  return new Set(blocks.slice(0, at).flatMap((block, index) => (isInPart(block, TICKERS, LEVELS) ? [index] : [])))
}
