import type { Reading } from './reading.ts'

/** The words of a sentence that lead out of it, or undefined where one of these finds none. */
export type Rule = (reading: Reading) => string | undefined
