import type { Receipt } from '../write/receipt.ts'
import type { AddOptions } from './options.ts'
import type { Prepared } from './prepare.ts'
import type { Shelf } from './shelf.ts'

/** An article on its way to the shelf. */
export interface Saving {
  readonly title: string
  readonly date: string | undefined
  readonly article: Prepared
  /** The story file as it would be. */
  readonly text: string
  /** Its receipt, but for the story's place. */
  readonly draft: Omit<Receipt, 'story'>
  readonly shelf: Shelf
  readonly options: AddOptions
}
