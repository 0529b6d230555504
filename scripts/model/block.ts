export type BlockKind = 'paragraph' | 'heading' | 'list' | 'quote' | 'table' | 'image' | 'embed' | 'code' | 'rule'

/** One block of an article's body, in reading order. */
export interface Block {
  readonly kind: BlockKind
  /** The block as Markdown, ready to stand in a story's body. */
  readonly markdown: string
  /** The words that a reader sees, without markup; lines of a list or table on lines of their own. */
  readonly text: string
  /** Of a heading: 2 to 6. */
  readonly level?: number
  /** What the reader of its format saw around it, for the cleaning passes of that format. */
  readonly clues?: PageClues | CopyClues
}

/** How a block stood in a page. Owned by `read/html`, used by `clean/page`. */
export interface PageClues {
  readonly from: 'page'
}

/** How a block stood in copied text. Owned by `read/text`, used by `clean/copy`. */
export interface CopyClues {
  readonly from: 'copy'
  /** The line of the source on which it starts, from 1. */
  readonly line: number
}
