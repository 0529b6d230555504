import type { LeadImage } from './article.ts'
import type { Correction } from './correction.ts'
import type { KeyPoint, Quote, TimelineEvent } from './digest.ts'
import type { Look } from './look.ts'
import type { ActorType } from './tags.ts'

/** How much of a story is shown; `excerpt`: the digest and the link, not the full text. */
export const RIGHTS = ['full', 'excerpt'] as const

/** Who published a story, and where it was taken from. */
export interface StorySource {
  readonly name?: string
  /** The wire agency whose copy it is. */
  readonly agency?: string
  readonly url?: string
  /** The day it was taken, `2026-11-22`. */
  readonly retrieved?: string
}

/** Another paper's near copy of the same story. */
export interface AlsoPublished {
  readonly name?: string
  readonly url?: string
  readonly date?: string
  readonly title?: string
}

/** One Markdown file of `content/stories`: what a person or the source asserts. What can be derived from the body is not here. */
export interface Story {
  /** `content/stories/2019/2019-05-15-us-begins-evacuating.md` */
  readonly file: string
  /** The last part of its URL, unique within its day. */
  readonly slug: string
  readonly title: string
  readonly deck?: string
  /** A day, `2019-05-15`, or a moment with its offset. Absent when unknown. */
  readonly date?: string
  readonly updated?: string
  readonly dateline?: string
  readonly source: StorySource
  readonly authors: readonly string[]
  /** BCP 47. */
  readonly language?: string
  readonly section?: string
  readonly topics: readonly string[]
  /** ISO 3166-1 alpha-2, most central first. Absent: derived. */
  readonly countries?: readonly string[]
  /** Names or aliases as written. Absent: derived. */
  readonly actors?: readonly string[]
  readonly image?: LeadImage
  readonly corrections: readonly Correction[]
  readonly alsoPublished: readonly AlsoPublished[]
  readonly rights: (typeof RIGHTS)[number]
  readonly draft: boolean
  /** Old URLs that lead here. */
  readonly aliases: readonly string[]
  /** What stands in for the derived parts, when someone says so. */
  readonly overrides: {
    readonly keyPoints?: readonly KeyPoint[]
    readonly timeline?: readonly TimelineEvent[]
    readonly quotes?: readonly Quote[]
  }
  /** What changes single ones of the derived parts. */
  readonly edits: {
    readonly keyPoints?: Edits<KeyPoint>
    readonly timeline?: Edits<TimelineEvent>
    readonly quotes?: Edits<Quote>
  }
  /** Keys that it states in another form than the web editor's forms have: a text for a list. */
  readonly short?: readonly string[]
  /** Markdown. */
  readonly body: string
  /** The line of each key of the front matter, and of `body`; for messages. */
  readonly lines: Readonly<Record<string, number>>
}

/** One Markdown file of `content/actors`: a page and an entry of the dictionary. */
export interface ActorFile {
  readonly file: string
  readonly slug: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: ActorType
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** `Q22686` */
  readonly wikidata?: string
  /** Slugs of pages that now lead here. */
  readonly redirects: readonly string[]
  /** Names in stories that would be taken for this actor's, and are another's. */
  readonly apart?: readonly string[]
  /** It is no actor: what stories call so has no page, and is nobody's name. */
  readonly not?: true
  /** Keys that it states in another form than the web editor's forms have: a text for a list. */
  readonly short?: readonly string[]
  /** A profile, Markdown. */
  readonly body: string
}

/** An entry of `places.yaml`: what an editor says of names that stories write. */
export interface PlaceName {
  readonly names: readonly string[]
  /** ISO 3166-1 alpha-2; absent for what is no place. */
  readonly country?: string
}

/** What an editor changes of one derived part of a story, without stating all of it. */
export interface Edits<T> {
  /** Words of each that is left out. */
  readonly hide: readonly string[]
  readonly add: readonly T[]
}

/** One Markdown file of `content/countries`: an editor's note on a country. */
export interface CountryFile {
  readonly file: string
  /** ISO 3166-1 alpha-2, from the file's name. */
  readonly code: string
  readonly body: string
}

/** One Markdown file of `content/topics`: what an editor says of a topic. */
export interface TopicFile {
  readonly file: string
  readonly slug: string
  /** As the site writes it; by default as the stories do. */
  readonly name?: string
  /** A note, Markdown. */
  readonly body: string
}

/** One Markdown file of `content/storylines`: what an editor says of a storyline. */
export interface StorylineFile {
  readonly file: string
  /** Its address, from the file's name. */
  readonly slug: string
  /** What stands in for a headline of its stories. */
  readonly name?: string
  /** Addresses of storylines that belong to it. */
  readonly join: readonly string[]
  /** Names of the files of stories, without folder and ending, that make a storyline of their own. */
  readonly split: readonly string[]
  /** Keys that it states in another form than the web editor's forms have: a text for a list. */
  readonly short?: readonly string[]
  /** A note, Markdown. */
  readonly body: string
  /** The line of each key of the front matter; for messages. */
  readonly lines: Readonly<Record<string, number>>
}

/** `content/site.yaml`. */
export interface Site {
  readonly title: string
  readonly description: string
  /** Absolute, with the sub-path if there is one: `https://host/some/path/`. */
  readonly url: string
  /** BCP 47: the language of the site's own words, and of stories that state none. */
  readonly language: string
  /** IANA. */
  readonly timeZone: string
  readonly rights: string
  /** Of no story the text is shown, only its digest and a link, unless the story says otherwise. */
  readonly excerpt?: boolean
  readonly look: Look
  /** Whether stories, countries and actors get a picture for where their link is shared. */
  readonly cards: boolean
  /** Whether its host is to be asked for by https alone (RFC 6797). */
  readonly hsts: boolean
  /** Whether new stories are drafts, which wait for an editor. */
  readonly inbox: boolean
  /** Whether its texts stand beside themselves as gzip and Brotli. */
  readonly compress: boolean
  /** Whether it has a sitemap for Google News. */
  readonly newsSitemap: boolean
  /** A WebSub hub that its feeds name. */
  readonly hub?: string
}
