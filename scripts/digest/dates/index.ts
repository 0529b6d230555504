import type { DateMention } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { Sentence } from '../sentences/index.ts'

/** Every time expression of the body, in reading order, resolved where it can be. */
export function findDates(_prose: Prose, _sentences: readonly Sentence[]): readonly DateMention[] {
  return []
}
