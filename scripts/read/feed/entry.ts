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
  /** What relative addresses in the content are relative to. */
  readonly base: string | undefined
}
