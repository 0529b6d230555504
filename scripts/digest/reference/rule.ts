import { bitsOf, type Sought } from './lists.ts'
import type { Reading } from './reading.ts'

/** The words of a sentence that lead out of it, or undefined where one of these finds none. */
export type Rule = (reading: Reading) => string | undefined

/** A rule that is asked only of sentences with a word of one of these lists, as it finds nothing in others. */
export function among(lists: readonly Sought[], rule: Rule): Rule {
  const bits = bitsOf(lists)
  return (reading) => ((reading.sought & bits) > 0 ? rule(reading) : undefined)
}
