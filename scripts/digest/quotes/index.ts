import type { Quote } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { Tags } from '../../model/tags.ts'
import type { Sentence } from '../sentences/index.ts'
import { frameParagraph } from './frame.ts'
import { joinParagraphs } from './join.ts'
import { leaveOutScareQuotes } from './scare.ts'
import { nameSpeakers } from './speakers.ts'
import { wordsOf } from './words.ts'

/** Who said what, in reading order. */
export function findQuotes(prose: Prose, sentences: readonly Sentence[], _tags: Tags): readonly Quote[] {
  const words = wordsOf(prose.language)
  const marked = joinParagraphs(prose)
  const spans = prose.paragraphs.map((_, index) =>
    marked.flatMap(({ paragraph, parts }) => parts.filter((_part, i) => paragraph + i === index + 1)),
  )
  const frames = prose.paragraphs.map(({ text }, index) =>
    frameParagraph(
      text,
      spans[index] ?? [],
      sentences.filter(({ paragraph }) => paragraph === index + 1),
      words.abbreviations,
    ),
  )
  const said = leaveOutScareQuotes(marked, ({ paragraph, parts }) => {
    const from = parts[0]?.from ?? 0
    return prose.paragraphs[paragraph - 1]?.text.slice(Math.max(0, from - 20), from) ?? ''
  })
  return nameSpeakers(said, frames, words).map(({ quotation, naming }) => ({
    text: quotation.text,
    paragraph: quotation.paragraph,
    direct: true,
    ...(naming && { mention: naming.text, speaker: naming.text }),
  }))
}
