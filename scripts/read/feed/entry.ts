import type { parseFeed } from 'feedsmith'
import type { Enclosed } from '../enclosed.ts'

/** A feed of one format as the parser gives it. */
export type FeedOf<Format extends string> = Extract<ReturnType<typeof parseFeed<string>>, { format: Format }>['feed']

/** One entry of any kind of feed. */
export interface FeedEntry extends Enclosed {
  /** The longest content that the feed has of it, as HTML. */
  readonly html: string
}

/** The content and summary that a feed gives of an entry: the longer one is its text, a shorter one its deck. */
export function shareContent(
  content: string | undefined,
  summary: string | undefined,
): { html: string; deck: string | undefined } {
  const long = content ?? ''
  const short = summary ?? ''
  if (long.length < short.length) return { html: short, deck: undefined }
  // Many feeds fill the summary with the beginning of the text; a deck is a sentence or two of its own.
  const deck = wordsOf(short)
  const repeats = wordsOf(long).startsWith(deck.slice(0, 60))
  return {
    html: long,
    deck: deck && !repeats && deck.length < 400 && !/(\.\.\.|…|\[…\]|\[\.\.\.\])$/.test(deck) ? deck : undefined,
  }
}

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
