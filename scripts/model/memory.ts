/** What was worked out before, by a mark of all that it comes from. Values are what JSON can hold. */
export interface Memory {
  /** What was made under a mark before, else what `make` gives, kept under it. */
  recall<T>(mark: string, make: () => T): T
}

/** Remembers nothing. */
export const FORGETFUL: Memory = { recall: (_, make) => make() }
