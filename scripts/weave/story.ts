import type { DateMention, KeyPoint, Quote, TimelineEvent } from '../model/digest.ts'
import type { Paragraph } from '../model/prose.ts'
import type { ActorType } from '../model/tags.ts'

/** What ties are found by: when a story came out, and its words. */
export interface Account {
  readonly id: string
  /** A mark of all that it says, where what is worked out of it may be remembered. */
  readonly mark?: string
  readonly title: string
  readonly deck?: string
  /** The day of publication, `2019-05-15`. */
  readonly day?: string
  /** BCP 47. */
  readonly language: string
  /** Its words without markup. */
  readonly paragraphs: readonly Paragraph[]
  /** The days, months and years that it tells of. */
  readonly digest?: { readonly dates: readonly Pick<DateMention, 'value'>[] }
}

/** A story with what its digest says, as it comes to be woven. */
export interface WeaveStory extends Account {
  /** Who published it. */
  readonly publisher?: string
  /** ISO 3166-1 alpha-2, most central first. */
  readonly countries: readonly string[]
  /** Whom it is about, most central first. */
  readonly actors: readonly WeaveActor[]
  /** Everyone whom it names, those it is about first. */
  readonly named?: readonly NamedActor[]
  readonly digest: {
    readonly keyPoints: readonly KeyPoint[]
    readonly dates: readonly DateMention[]
    readonly timeline: readonly TimelineEvent[]
    /** Direct ones and reported speech. */
    readonly quotes: readonly Quote[]
  }
}

/** An actor as one story has it. */
export interface WeaveActor {
  readonly slug: string
  readonly name: string
  /** The ways the story writes it. */
  readonly names: readonly string[]
}

/** An actor as the story names it, with what tells it from its namesakes. */
export interface NamedActor extends WeaveActor {
  readonly type: ActorType
  /** ISO 3166-1 alpha-2, when known. */
  readonly country?: string
  /** How the story introduces it: `Senator`. */
  readonly roles: readonly string[]
}
