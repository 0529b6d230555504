import type { Prepared } from './prepare.ts'

/** What became of one article. */
export type Outcome =
  | {
      readonly kind: 'added' | 'shown' | 'updated'
      readonly source: string
      readonly story: string
      readonly text: string
      readonly notes: readonly string[]
      readonly diff?: string
      readonly article: Prepared
    }
  | {
      readonly kind: 'near copy'
      readonly source: string
      readonly story: string
      readonly share: number
      readonly why: string
      readonly article: Prepared
    }
  | {
      readonly kind: 'skipped'
      readonly source: string
      readonly story: string
      readonly why: string
      /** What was read, where the source was read all the same. */
      readonly article?: Prepared
    }
  /** A receipt of an earlier import that cannot be read. */
  | { readonly kind: 'damaged'; readonly source: string; readonly why: string }
  /** An article of a source that is followed, which is not wanted, or not today. */
  | {
      readonly kind: 'passed'
      readonly source: string
      readonly title: string
      readonly why: string
      readonly later: boolean
    }
  | { readonly kind: 'refused'; readonly source: string; readonly why: string }

/** What became of one article, in short. */
export interface Result {
  readonly kind: Outcome['kind']
  readonly source: string
  readonly story?: string
  readonly why?: string
  /** The source has changed since its story was made, and the story has not. */
  readonly changed: boolean
  /** It was refused the last time for the same reason and has not changed since, and nobody asked for it by name. */
  readonly again: boolean
  /** It was passed over, and is wanted another day. */
  readonly later?: boolean
}
