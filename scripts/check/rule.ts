import type { Content } from '../content/index.ts'
import type { Problem } from '../model/problem.ts'

/** What a rule looks at. */
export interface Checked {
  readonly content: Content
  /** The folder that the content was read from. */
  readonly folder: string
  /** The day that counts as today, `2026-11-22`. */
  readonly today: string
  /** Whether a file is there that may lie outside the content folder. */
  readonly isThere: (file: string) => boolean
}

/** One rule of the content: gives what breaks it, with place and advice. */
export type Rule = (checked: Checked) => readonly Problem[] | Promise<readonly Problem[]>
