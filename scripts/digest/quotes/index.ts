import type { Quote } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { Tags } from '../../model/tags.ts'
import type { Sentence } from '../sentences/index.ts'

/** Who said what, in reading order. */
export function findQuotes(_prose: Prose, _sentences: readonly Sentence[], _tags: Tags): readonly Quote[] {
  return []
}
