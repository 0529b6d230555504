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
  /** The innermost element around the block's words, and through `parent` all those around it. */
  readonly element: PageElement
  /** Characters of its text that stand in links, that are strong, and how many links there are. */
  readonly linked: number
  readonly strong: number
  readonly links: number
  /** Not shown to a reader: `hidden`, `display:none`, `aria-hidden`. */
  readonly hidden: boolean
  /** Its class says that it is a caption, but there is no picture beside it. */
  readonly caption: boolean
  /** How many of its words the page's own metadata has, 0 to 1: in the headline, the description, the JSON-LD article text. */
  readonly inTitle: number
  readonly inDescription: number
  readonly inArticleBody: number
}

/** An element of a page, as far as cleaning wants to know it. */
export interface PageElement {
  /** Its place among the page's elements that hold blocks, from 0. */
  readonly index: number
  /** `div` */
  readonly tag: string
  /** The words of its class, id, role and the like, in lower case: `share-bar_list` gives share, bar, list. */
  readonly words: readonly string[]
  readonly parent: PageElement | undefined
  /** 0 for the outermost. */
  readonly depth: number
}

/** What a line at the head of copied text turned out to be. */
export type CopyRole = 'headline' | 'deck' | 'byline' | 'date line'

/** How a block stood in copied text. Owned by `read/text`, used by `clean/copy`. */
export interface CopyClues {
  readonly from: 'copy'
  /** The line of the source on which it starts, from 1. */
  readonly line: number
  /** Whether a blank line, or nothing at all, stands before it. */
  readonly opens: boolean
  /** Whether a blank line, or nothing at all, stands after it. */
  readonly closes: boolean
  /** How likely it belongs to the article, 0 to 1; absent for a copy too long to look at each line. */
  readonly likely?: number
  /** What stands between its tabs, if it has any: a row of a table. */
  readonly cells?: readonly string[]
  /** What the reader took it for; absent for all but the head of the copy. */
  readonly role?: CopyRole
}
