/** What the user asserts about a source; it is trusted before anything that is read from it. */
export interface Stated {
  readonly title?: string
  /** The day of publication, `2019-05-15`. */
  readonly date?: string
  /** The publisher's name. */
  readonly source?: string
  readonly url?: string
  /** BCP 47. */
  readonly language?: string
  /** Subjects that its story is filed under, beside those that its carrier names. */
  readonly topics?: readonly string[]
  /** Only the digest and the link may be shown. */
  readonly rights?: 'excerpt'
  /** It waits for an editor. */
  readonly draft?: true
  readonly remedies?: Remedies
}

/** What an editor says of an article that cleaning did not get right. Words are found whatever their blanks, quotes and capitals. */
export interface Remedies {
  /** The article is what stands between: it begins with the block that has these words … */
  readonly from?: string
  /** … and ends with the block that has these. */
  readonly to?: string
  /** Blocks with these words are the article's. */
  readonly keep?: readonly string[]
  /** Blocks with these words are not. */
  readonly drop?: readonly string[]
  /** Nothing is left out but what stands in the story's head. */
  readonly keepAll?: boolean
  /** Cleaning was right: an editor has looked, and takes back what was said before. */
  readonly asCleaned?: boolean
  /** Words that were given when the source was read before; those that it no longer has are passed over. */
  readonly remembered?: readonly string[]
}

/** A file, page or record as it came, before anything is read from it. */
export interface Source {
  /** How messages call it: a path, a URL, or the id of a streamed record. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The address that the bytes were fetched from, after redirects. */
  readonly url?: string
  /** The `Content-Type` that came with it, if it was fetched. */
  readonly contentType?: string
  /** Set when the sender says what it is (the streaming format does); otherwise recognised by content. */
  readonly format?: ArticleFormat
  readonly stated: Stated
  /** Pictures that it brings along are wanted; those that a page was saved with lie in `folder`. */
  readonly pictures?: { readonly folder?: string }
  /** What is read of an export beside its published posts. */
  readonly wants?: { readonly drafts: boolean; readonly pages: boolean }
}

/** What the words of an article came in; it decides which cleaning passes apply. A `fragment` is HTML that holds the body alone, as a feed has it; a `mail` is such HTML, or lines of text, with what a sender writes around an article. */
export type ArticleFormat = 'text' | 'html' | 'fragment' | 'mail' | 'markdown'
