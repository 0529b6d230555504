/** A paragraph, subhead, list, quote, table or caption of a story's body, as words without markup. */
export interface Paragraph {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'quote' | 'table' | 'caption' | 'code'
  /** Lines of a list or table are parted by `\n`. */
  readonly text: string
}

/** The kinds that are running text: what a story tells and quotes, not its headings, tables and captions. */
export const RUNNING_TEXT: ReadonlySet<Paragraph['kind']> = new Set(['paragraph', 'list', 'quote'])

/** What tagging and the digest read of a story: its words, in reading order. A paragraph's number is its place in `paragraphs` plus 1, and its anchor on the page `#p1`. */
export interface Prose {
  readonly title: string
  readonly deck?: string
  /** The day of publication, `2019-05-15`. */
  readonly date?: string
  /** The place it was filed from. */
  readonly dateline?: string
  /** BCP 47. */
  readonly language: string
  /** The publisher's home country, ISO 3166-1 alpha-2. */
  readonly home?: string
  readonly paragraphs: readonly Paragraph[]
}
