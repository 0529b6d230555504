import type { Source } from '../model/source.ts'
import type { Receipt } from '../write/receipt.ts'
import type { Known } from './identity/known.ts'
import type { AddOptions } from './options.ts'
import type { Taken, Taking } from './pictures/index.ts'
import type { Prepared } from './prepare.ts'
import type { Shelf } from './shelf.ts'

/** Where articles of one source go, and what the user asked of them. */
export interface Destination {
  readonly source: Source
  readonly shelf: Shelf
  readonly options: AddOptions
  readonly taking: Taking
}

/** An article on its way to the shelf. */
export interface Saving {
  readonly title: string
  readonly date: string | undefined
  readonly article: Prepared
  readonly known: Known
  /** The story file as it would be. */
  readonly text: string
  /** Its receipt, but for the story's place. */
  readonly draft: Omit<Receipt, 'story' | 'file'>
  /** Pictures that the story shows, and that are not in the content folder yet. */
  readonly pictures: readonly Taken[]
  readonly shelf: Shelf
  readonly options: AddOptions
}
