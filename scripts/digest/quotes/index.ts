import type { Quote } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { Tags } from '../../model/tags.ts'
import type { Sentence } from '../sentences/index.ts'
import { frameParagraphs } from './frame.ts'
import { findIndirect } from './indirect.ts'
import { joinParagraphs } from './join.ts'
import { readTagged, type Tagged } from './link.ts'
import { type Resolved, resolveSpeakers } from './resolve.ts'
import { isQuotation, markScareQuotes } from './scare.ts'
import { type Attributed, nameSpeakers } from './speakers.ts'
import { type Words, wordsOf } from './words.ts'

/** Who said what, in reading order. */
export function findQuotes(prose: Prose, sentences: readonly Sentence[], tags: Tags): readonly Quote[] {
  const words = wordsOf(prose.language)
  const marked = markScareQuotes(joinParagraphs(prose, words), prose)
  const frames = frameParagraphs(prose, marked, sentences, words)
  const direct = nameSpeakers(marked, frames).filter((attributed) => isQuotation(attributed, words))
  const said = sortByPlace([...direct, ...findIndirect(frames)])
  const tagged = readTagged(tags)
  return (
    resolveSpeakers(said, frames, tagged)
      .map((resolved) => writeQuote(resolved, tagged, words))
      // What nobody knows who said is worth telling in his own words only.
      .filter(({ direct, speaker }) => direct || speaker !== undefined)
  )
}

function sortByPlace(said: readonly Attributed[]): readonly Attributed[] {
  return [...said].sort(
    ({ quotation: a }, { quotation: b }) =>
      a.paragraph - b.paragraph || (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0),
  )
}

/** A “they” that nobody explains is no speaker. */
function isPronoun(name: string, { classesOf, isAcronym }: Words): boolean {
  return classesOf(name.toLowerCase()).pronoun !== undefined && !isAcronym(name)
}

function writeQuote({ quotation, naming, speaker }: Resolved, { actorOf }: Tagged, words: Words): Quote {
  const actor = speaker && actorOf(speaker.name)
  return {
    text: quotation.text,
    paragraph: quotation.paragraph,
    direct: quotation.direct,
    ...(naming && { mention: naming.text }),
    ...(speaker && !isPronoun(speaker.name, words) && { speaker: actor?.name ?? speaker.name }),
    ...(actor && { actor: actor.slug }),
  }
}
