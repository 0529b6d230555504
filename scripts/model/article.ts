import type { Block } from './block.ts'
import type { Correction } from './correction.ts'
import type { ArticleFormat, Stated } from './source.ts'

/** Where a value was found, most trusted first. `envelope` is what carried the article: a feed entry, a mail's header, front matter. */
export const TRUST = ['stated', 'envelope', 'json-ld', 'meta', 'microdata', 'byline', 'text'] as const
export type Trust = (typeof TRUST)[number]

/** A value with where it came from, so that `--explain` can say so. */
export interface Found<T> {
  readonly value: T
  readonly trust: Trust
  /** The exact place, as a person would say it: `JSON-LD datePublished`, `line 3`. */
  readonly from: string
}

export interface LeadImage {
  /** Absolute; of a picture of the site's own its path in `content/static`. */
  readonly url: string
  readonly alt?: string
  readonly caption?: string
  readonly credit?: string
}

/** What is known of an article beside its words. */
export interface Head {
  readonly title?: Found<string>
  readonly deck?: Found<string>
  /** ISO 8601: a day, or a moment with its offset. */
  readonly date?: Found<string>
  readonly updated?: Found<string>
  /** The place a story was filed from, in ordinary capitals: `Baghdad`. */
  readonly dateline?: Found<string>
  readonly authors?: Found<readonly string[]>
  /** The publisher. */
  readonly source?: Found<string>
  /** The wire agency whose copy it is: AFP, AP, Reuters. */
  readonly agency?: Found<string>
  readonly url?: Found<string>
  /** BCP 47. */
  readonly language?: Found<string>
  readonly section?: Found<string>
  /** The subjects that its carrier files it under: tags of a post, a note, a feed's entry. */
  readonly topics?: Found<readonly string[]>
  readonly corrections?: Found<readonly Correction[]>
  /** Its carrier says that it is not to be published yet. */
  readonly draft?: Found<boolean>
  /** What its carrier knows it by, whatever place it has there: a guid, an Atom or JSON Feed id, a Message-ID, a post's id. */
  readonly id?: Found<string>
  readonly image?: Found<LeadImage>
}

/** Somebody whom a source was sent to, or who handed it on: collectors and their friends, whose names and addresses are no part of an article. */
export interface Recipient {
  readonly names: readonly string[]
  /** In lower case. */
  readonly addresses: readonly string[]
}

/** Something that cleaning took out, and why. */
export interface Removal {
  readonly text: string
  /** In a reader's words: `comment form`, `related stories`, `repeated headline`. */
  readonly reason: string
  /** Running prose (sentences, few links) that stood within the article or right after it. */
  readonly prose?: true
}

/** Running prose that cleaning left out of an article, and may have been wrong to. */
export interface Loss {
  /** Paragraphs that the article kept. */
  readonly kept: number
  /** Paragraphs that were left out. */
  readonly left: number
  /** Why, in a reader's words. */
  readonly reasons: readonly string[]
}

/** What was read from a source, on its way to being clean. */
export interface Article {
  /** The name of its source, for messages. */
  readonly name: string
  readonly format: ArticleFormat
  readonly head: Head
  readonly blocks: readonly Block[]
  readonly removed: readonly Removal[]
  readonly warnings: readonly string[]
  readonly stated: Stated
  /** Whom it was sent to, where its carrier tells; cleaning sees to it that they stand nowhere. */
  readonly recipient?: Recipient
  /** Only its beginning is here; the whole stands at `head.url`. */
  readonly excerpt?: boolean
}
