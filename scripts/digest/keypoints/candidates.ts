import type { Prose } from '../../model/prose.ts'
import { trimDateline } from '../sentences/dateline.ts'
import type { Sentence } from '../sentences/index.ts'
import { type Form, isName, type Lexicon } from './lexicon.ts'
import { type Marks, readMarks } from './marks.ts'
import { ROLES, type Words } from './words.ts'

/** A sentence that could be a key point. */
export interface Candidate {
  /** As it stands in the body, after a dateline. */
  readonly text: string
  readonly paragraph: number
  readonly words: readonly Form[]
  readonly marks: Marks
  /** Its number among the sentences of running text, from 0. */
  readonly place: number
  /** Its number in its paragraph, from 0. */
  readonly placeInParagraph: number
  /** Makes sense to somebody who has read nothing else. */
  readonly standsAlone: boolean
}

/** Words that a key point has at least and at most. */
const SHORTEST = 5
const LONGEST = 60
/** How many sentences of a story are looked at. */
const READ = 400

/** Sentences of the running text, those of headings, captions and lists left out. */
export function findCandidates(
  { paragraphs }: Prose,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const candidates: Candidate[] = []
  let placeInParagraph = 0
  let last = 0
  /** Within a quotation that a sentence before has opened. */
  let quoted = false
  for (const { text: full, paragraph } of sentences) {
    if (paragraphs[paragraph - 1]?.kind !== 'paragraph') continue
    placeInParagraph = paragraph === last ? placeInParagraph + 1 : 0
    last = paragraph
    const text = placeInParagraph === 0 ? trimDateline(full) : full
    if (text.length > LONGEST * 20) continue
    if (placeInParagraph === 0) quoted = false
    const words = lexicon.read(text)
    const place = candidates.length
    const marks = readMarks(text)
    const whole = marks.balanced && isWhole(text, words, lexicon.words)
    const standsAlone = whole && !quoted && !pointsBack(words, place)
    candidates.push({ text, paragraph, words, marks, place, placeInParagraph, standsAlone })
    if (!marks.balanced) quoted = !quoted
    if (candidates.length >= READ) break
  }
  return candidates
}

function isWhole(text: string, words: readonly Form[], { furniture }: Words): boolean {
  if (words.length < SHORTEST || words.length > LONGEST) return false
  if (!/[.!…]["'”’»)\]]*$/.test(text.slice(-5)) || !/^[\p{Lu}\p{N}"“«$€£]/u.test(text)) return false
  if (!words.some(({ roles }) => roles & ROLES.furniture)) return true
  const lower = text.toLowerCase()
  return !furniture.some((phrase) => lower.includes(phrase))
}

/** `He left.` `The move came late.` `In a statement, he said so.` `But the vote was lost.` */
function pointsBack(words: readonly Form[], place: number): boolean {
  const [first, second, third] = words
  // Before the first sentence there is nothing to point back to.
  if (place === 0) return is(first, 'pronoun')
  if (!first || is(first, 'opener') || is(first, 'demonstrative')) return true
  // The attack | on the market: what it is stands beside it.
  if (is(first, 'pointer') && is(second, 'thing') && !is(third, 'leadIn')) return true
  const pronoun = words.findIndex((word) => is(word, 'pronoun'))
  if (pronoun < 0 || words.slice(0, pronoun).some(isName)) return false
  // A group that calls itself so; but not: When the plane came down he, or: But it
  return is(first, 'leadIn') || words.slice(0, pronoun).every(({ isFunction }) => isFunction)
}

function is(word: Form | undefined, role: keyof typeof ROLES): boolean {
  return ((word?.roles ?? 0) & ROLES[role]) > 0
}
