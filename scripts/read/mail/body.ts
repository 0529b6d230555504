import type { Removal } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import type { ForwardedHead } from './forward/index.ts'

/** The words of a mail, taken out of what was written around them. */
export interface Body {
  readonly blocks: readonly Block[]
  readonly removed: readonly Removal[]
  /** The head of the message that it hands on. */
  readonly forwarded: ForwardedHead | undefined
}
