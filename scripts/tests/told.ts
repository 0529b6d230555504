/** What a process that runs test files is asked to do. */
export interface Asked {
  /** The test file, below the project's folder. */
  readonly file: string
  /** Where its code is. */
  readonly address: string
}

/** What it says, one thing at a time. */
export type Told =
  /** It has loaded, and waits. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'began'; readonly name: string }
  | Result
  /** The test file is through. `wrong`: what ended it early, or what it left behind. */
  | { readonly kind: 'through'; readonly wrong: readonly string[] }

/** What came of one test. */
export interface Result {
  readonly kind: 'result'
  /** The groups that it stands in and its own. */
  readonly names: readonly string[]
  readonly outcome: 'passed' | 'failed' | 'skipped'
  /** Why it failed: the message, and where in the code. */
  readonly why?: string
}
