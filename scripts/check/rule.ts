import type { Content } from '../content/index.ts'
import type { Problem } from '../model/problem.ts'
import type { LaidOut } from '../site/index.ts'
import type { Derived } from '../store/derive.ts'
import type { Settled } from './settled.ts'

/** What a rule looks at. What is worked out from the content is worked out when a rule first asks for it, once for all rules. */
export interface Checked {
  readonly content: Content
  /** The folder that the content was read from. */
  readonly folder: string
  /** The day that counts as today, `2026-11-22`. */
  readonly today: string
  /** Whether a file is there that may lie outside the content folder. */
  readonly isThere: (file: string) => boolean
  /** The content with the links of its bodies settled, as pages show it. */
  settled(): Promise<Settled>
  /** What the words of each story say, with its links settled, in the order of the content's stories; and the stories that could not be read. */
  derived(): Promise<{ readonly known: readonly Derived[]; readonly problems: readonly Problem[] }>
  /** The site that it makes. */
  laidOut(): Promise<LaidOut>
}

/** One rule of the content: gives what breaks it, with place and advice. */
export type Rule = (checked: Checked) => readonly Problem[] | Promise<readonly Problem[]>
