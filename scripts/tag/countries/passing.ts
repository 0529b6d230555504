import { wordAfter } from './beside.ts'
import { stateWords } from './cues.ts'
import type { Sighting } from './sighting.ts'

/**
 * Whether a country's only naming says no more than where a person or thing is from: `a French national`, `Mexican food`.
 * `The French government` names France. Known for English alone, where the noun follows.
 */
export function isPassing(namings: readonly Sighting[], language: string): boolean {
  const [only, second] = namings
  if (!only || second || !language.startsWith('en')) return false
  return only.passage.paragraph > 0 && only.kind === 'demonym' && !stateWords.has(wordAfter(only)?.key ?? '')
}
