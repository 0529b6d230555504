import type { Prose } from '../../model/prose.ts'
import { trimDateline } from '../sentences/dateline.ts'
import type { Sentence } from '../sentences/index.ts'
import { FURNITURE, readWords, WORDS, type Word } from './words.ts'

/** A sentence that could be a key point. */
export interface Candidate {
  /** As it stands in the body, after a dateline. */
  readonly text: string
  readonly paragraph: number
  readonly words: readonly Word[]
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
export function findCandidates({ paragraphs }: Prose, sentences: readonly Sentence[]): readonly Candidate[] {
  const candidates: Candidate[] = []
  let placeInParagraph = 0
  let last = 0
  /** Within a quotation that a sentence before has opened. */
  let quoted = false
  for (const { text: whole, paragraph } of sentences) {
    if (paragraphs[paragraph - 1]?.kind !== 'paragraph') continue
    placeInParagraph = paragraph === last ? placeInParagraph + 1 : 0
    last = paragraph
    const text = placeInParagraph === 0 ? trimDateline(whole) : whole
    if (text.length > LONGEST * 20) continue
    if (placeInParagraph === 0) quoted = false
    const words = readWords(text)
    const place = candidates.length
    const alone = !quoted && isWhole(text, words) && !pointsBack(words, place)
    candidates.push({ text, paragraph, words, place, placeInParagraph, standsAlone: alone })
    if (!marksBalance(text)) quoted = !quoted
    if (candidates.length >= READ) break
  }
  return candidates
}

function isWhole(text: string, words: readonly Word[]): boolean {
  if (words.length < SHORTEST || words.length > LONGEST) return false
  if (!/[.!…]["'”’»)\]]*$/.test(text) || !/^[\p{Lu}\p{N}"“«$€£]/u.test(text)) return false
  return marksBalance(text) && !FURNITURE.some((phrase) => text.toLowerCase().includes(phrase))
}

/** A quotation that begins or ends elsewhere leaves one mark alone. */
function marksBalance(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  return count(/"/g) % 2 === 0 && count(/[“«]/g) === count(/[”»]/g) && count(/\(/g) === count(/\)/g)
}

/** `He left.` `The move came late.` `In a statement, he said so.` `But the vote was lost.` */
function pointsBack(words: readonly Word[], place: number): boolean {
  const [first, second, third] = words
  // Before the first sentence there is nothing to point back to.
  if (place === 0) return WORDS.pronouns.has(first?.lower ?? '')
  if (!first || WORDS.openers.has(first.lower)) return true
  if (WORDS.demonstratives.has(first.lower)) return true
  // The attack | on the market: what it is stands beside it.
  const explained = WORDS.leadIns.has(third?.lower ?? '')
  if (WORDS.pointers.has(first.lower) && WORDS.things.has(second?.lower ?? '') && !explained) return true
  const pronoun = words.findIndex(({ lower }) => WORDS.pronouns.has(lower.replace(/'.*/, '')))
  if (pronoun < 0 || words.slice(0, pronoun).some(({ isName }) => isName)) return false
  // A group that calls itself so; but not: When the plane came down he, or: But it
  return WORDS.leadIns.has(first.lower) || words.slice(0, pronoun).every(({ isFunction }) => isFunction)
}
