import type { DateMention, TimelineEvent } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { Sentence } from '../sentences/index.ts'

/** The sentences that tell a dated event, in order of time. */
export function buildTimeline(
  _prose: Prose,
  _sentences: readonly Sentence[],
  _dates: readonly DateMention[],
): readonly TimelineEvent[] {
  return []
}
