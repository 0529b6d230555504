import { wordAfter } from './beside.ts'
import { stateWords } from './cues.ts'
import { kindOf } from './evidence.ts'
import type { Spot } from './spot.ts'

/**
 * Whether a country's only naming says no more than where a person or thing is from: `a French national`, `Mexican food`.
 * `The French government` names France. Known for English alone, where the noun follows.
 */
export function isPassing(spots: readonly Spot[], language: string): boolean {
  const [only, second] = spots
  if (!only || second || !language.startsWith('en')) return false
  return only.passage.paragraph > 0 && kindOf(only) === 'demonym' && !stateWords.has(wordAfter(only)?.key ?? '')
}
