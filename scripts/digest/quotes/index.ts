import type { Quote } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { Tags } from '../../model/tags.ts'
import type { Sentence } from '../sentences/index.ts'
import { isSomebody } from './antecedent.ts'
import { frameParagraphs } from './frame.ts'
import { findIndirect } from './indirect.ts'
import { readTagged, type Tagged } from './link.ts'
import { type Attributed, isWeak } from './naming.ts'
import { type Resolved, resolveSpeakers } from './resolve.ts'
import { isQuotation, markScareQuotes } from './scare.ts'
import { nameSpeakers } from './speakers.ts'
import { readQuotations, type Spoken } from './spoken.ts'
import { type Words, wordsOf } from './words.ts'

/** Who said what, in reading order. */
export function findQuotes(
  prose: Prose,
  sentences: readonly Sentence[],
  tags: Tags,
  { quotations }: Spoken = readQuotations(prose),
): readonly Quote[] {
  const words = wordsOf(prose.language)
  const marked = markScareQuotes(quotations, prose, words)
  const frames = frameParagraphs(prose, marked, sentences, words)
  const direct = nameSpeakers(marked, frames, prose.language).filter((attributed) => isQuotation(attributed, words))
  const said = sortByPlace([...direct, ...findIndirect(frames)])
  const tagged = readTagged(tags)
  return (
    resolveSpeakers(said, frames, tagged)
      .map((resolved) => settle(resolved, tagged))
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

/** Takes a speaker away who is only likely to be one, and of whom nothing tells that he is a person. */
function settle(resolved: Resolved, { actorOf }: Tagged): Resolved {
  const { naming, speaker, quotation } = resolved
  if (!naming || !speaker || !isWeak(naming)) return resolved
  const type = actorOf(speaker.name)?.type
  if (speaker.isNamed && !speaker.isBody && (type ? type === 'person' : isSomebody(speaker))) return resolved
  return { quotation, naming: undefined, speaker: undefined }
}

/** Half a description: `2011 email`, `least one insider`, `a Partners` of “a Partners in Health doctor”, `Calling` of “Calling it so”. */
const CUT = /^[12]\d{3}\s|^least\s|^an? \p{Lu}\S*s$|^\p{Lu}\p{Ll}+ing$/u

/** Whether a name tells who spoke: a “they” that nobody explains does not, nor do “both sides”, “the two”, “its owner” or a day. */
function tellsWho(name: string, { classesOf, isAcronym }: Words): boolean {
  if (isAcronym(name)) return true
  if (CUT.test(name)) return false
  const [first = '', ...rest] = name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => classesOf(word.replace(/['’].*$/, '')))
  if (first === '') return false
  return !(
    first.pronoun ||
    first.quantifier ||
    first.negative ||
    first.owning ||
    (rest.length === 0 && (first.time || first.determiner || isHalf(name, first)))
  )
}

/** `analysis`, `person`: one small word for one thing, of which nobody knows whose; not `police`, `officials`. */
function isHalf(name: string, is: ReturnType<Words['classesOf']>): boolean {
  return /^\p{Ll}/u.test(name) && !/[^sui]s$/.test(name) && !is.mass && !is.body
}

function writeQuote({ quotation, naming, speaker }: Resolved, { actorOf, within }: Tagged, words: Words): Quote {
  const isTold = speaker !== undefined && tellsWho(speaker.name, words)
  const actor = isTold ? (actorOf(speaker.name) ?? within(speaker.name)) : undefined
  return {
    text: quotation.text,
    paragraph: quotation.paragraph,
    direct: quotation.direct,
    ...(naming && { mention: naming.text }),
    ...(isTold && { speaker: actor?.name ?? speaker.name }),
    ...(actor && { actor: actor.slug }),
    ...(isTold && naming && { certainty: isWeak(naming) ? 'implied' : 'stated' }),
  }
}
