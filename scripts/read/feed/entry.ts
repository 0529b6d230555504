import type { parseFeed } from 'feedsmith'
import type { Enclosed } from '../enclosed.ts'

/** A feed of one format as the parser gives it. */
export type FeedOf<Format extends string> = Extract<ReturnType<typeof parseFeed<string>>, { format: Format }>['feed']

/** One entry of any kind of feed. */
export interface FeedEntry extends Enclosed {
  /** The longest content that the feed has of it, as HTML. */
  readonly html: string
  /** Whether the feed has content of it beside a summary. */
  readonly hasContent: boolean
}

/** The content and summary that a feed gives of an entry: the longer one is its text, a shorter one its deck. */
export function shareContent(content = '', summary = ''): Pick<FeedEntry, 'html' | 'deck' | 'hasContent'> {
  if (content.length < summary.length) return { html: summary, deck: undefined, hasContent: false }
  // Many feeds fill the summary with the beginning of the text; a deck is a sentence or two of its own.
  const deck = wordsOf(summary)
  const repeats = wordsOf(content).startsWith(deck.slice(0, 60))
  const isDeck = deck !== '' && !repeats && deck.length < LONGEST_DECK && !CUT_OFF.test(deck)
  return { html: content, deck: isDeck ? deck : undefined, hasContent: true }
}

const LONGEST_DECK = 400
const CUT_OFF = /(\.\.\.|…|\[…\]|\[\.\.\.\])$/

/** Markup taken out of a title or summary, entities left as their characters. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
}
