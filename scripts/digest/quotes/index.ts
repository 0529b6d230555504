import type { Quote } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { ActorMentions, Tags } from '../../model/tags.ts'
import type { Sentence } from '../sentences/index.ts'
import type { Referent } from './antecedent.ts'
import { frameParagraphs } from './frame.ts'
import { findIndirect } from './indirect.ts'
import { joinParagraphs } from './join.ts'
import { createLinker } from './link.ts'
import { type Resolved, resolveSpeakers } from './resolve.ts'
import { isQuotation, markScareQuotes } from './scare.ts'
import { type Attributed, nameSpeakers } from './speakers.ts'
import { wordsOf } from './words.ts'

/** Who said what, in reading order. */
export function findQuotes(prose: Prose, sentences: readonly Sentence[], tags: Tags): readonly Quote[] {
  const words = wordsOf(prose.language)
  const marked = markScareQuotes(joinParagraphs(prose, words), prose)
  const frames = frameParagraphs(prose, marked, sentences, words)
  const direct = nameSpeakers(marked, frames).filter(isQuotation)
  const said = sortByPlace([...direct, ...findIndirect(frames)])
  const linkActor = createLinker(tags)
  return resolveSpeakers(said, frames, words).map((resolved) => writeQuote(resolved, linkActor))
}

function sortByPlace(said: readonly Attributed[]): readonly Attributed[] {
  return [...said].sort(
    ({ quotation: a }, { quotation: b }) =>
      a.paragraph - b.paragraph || (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0),
  )
}

function writeQuote(
  { quotation, naming, speaker }: Resolved,
  linkActor: (speaker: Referent) => ActorMentions | undefined,
): Quote {
  const actor = speaker && linkActor(speaker)
  return {
    text: quotation.text,
    paragraph: quotation.paragraph,
    direct: quotation.direct,
    ...(naming && { mention: naming.text }),
    ...(speaker && { speaker: actor?.name ?? speaker.name }),
    ...(actor && { actor: actor.slug }),
  }
}
