import type { Quote } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { Tags } from '../../model/tags.ts'
import type { Sentence } from '../sentences/index.ts'
import { frameParagraphs } from './frame.ts'
import { joinParagraphs } from './join.ts'
import { markScareQuotes } from './scare.ts'
import { nameSpeakers } from './speakers.ts'
import { wordsOf } from './words.ts'

/** Who said what, in reading order. */
export function findQuotes(prose: Prose, sentences: readonly Sentence[], _tags: Tags): readonly Quote[] {
  const marked = markScareQuotes(joinParagraphs(prose), prose)
  const frames = frameParagraphs(prose, marked, sentences, wordsOf(prose.language))
  return nameSpeakers(marked, frames)
    .filter(({ quotation }) => !quotation.scare)
    .map(({ quotation, naming }) => ({
      text: quotation.text,
      paragraph: quotation.paragraph,
      direct: true,
      ...(naming && { mention: naming.text, speaker: naming.text }),
    }))
}
