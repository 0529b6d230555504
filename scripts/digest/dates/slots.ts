/** What the terms of a pattern found: `{ WEEKDAY: 3, PART: 'TNI' }`. */
export type Slots = Readonly<Record<string, string | number>>

/** All patterns as one tree of their terms, so that what many begin with is read once: a step leads on by a word or by a class. */
export interface Step {
  readonly words: ReadonlyMap<string, Step>
  readonly kinds: ReadonlyMap<string, Step>
  /** The pattern that ends here, and its place in the file. */
  readonly end?: { readonly meaning: Meaning; readonly rank: number }
}

/** What an expression means, and so who resolves it. */
export type Meaning = string
