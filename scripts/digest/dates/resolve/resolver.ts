import type { Day } from '../days.ts'
import type { Expression } from '../expression.ts'
import type { Language } from '../knowledge.ts'
import type { Leaning } from '../leaning.ts'

/** What an expression is resolved against. */
export interface Context {
  /** The day of publication. */
  readonly published: Day | undefined
  readonly leaning: Leaning
  readonly language: Language
  /** The value last told before it. */
  readonly last: string | undefined
  /** The day last told before it. */
  readonly lastDay: string | undefined
  /** The story's first day: what its lede tells. */
  readonly lede: string | undefined
  /** Whether the text tells a history, and not news. */
  readonly isHistory: boolean
  /** The quarter last told that is not to come: what a report on a company is about. */
  readonly quarter: string | undefined
  /** The nearest other days of its sentence, before and after it. */
  readonly before: Told | undefined
  readonly after: Told | undefined
  /** A year told before it in its sentence, or beside it: “in March and April 2019”. */
  readonly year: number | undefined
}

/** A day told in the same sentence, and the token it begins at. */
export interface Told {
  readonly value: string
  readonly from: number
}

/** The value of an expression, or undefined where the context does not give it. */
export type Resolver = (expression: Expression, context: Context) => string | undefined
