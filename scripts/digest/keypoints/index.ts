import type { KeyPoint } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { Tags } from '../../model/tags.ts'
import type { Sentence } from '../sentences/index.ts'

/** The three to five sentences that tell the story best, in story order. */
export function chooseKeyPoints(_prose: Prose, sentences: readonly Sentence[], _tags: Tags): readonly KeyPoint[] {
  return sentences.slice(0, 3).map(({ text, paragraph }) => ({ text, paragraph }))
}
