import type { ActorType } from '../../model/tags.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { bestClass, scoreClasses } from './classify.ts'
import { Cover } from './cover.ts'
import { needsSupport, notActors, notFirst } from './lists.ts'
import { isPlace, isTown, nationalities } from './places.ts'
import { surnameOf } from './sameName.ts'
import type { Sighting } from './sighting.ts'
import type { Passage, Word } from './words.ts'

/** What a name of several words without a head noun has to be more of a body than of anything else, in the classifier's units: `Long Division` is no body. */
const HEADLESS = 1000

/** Names that no list knows, judged by their words and what stands around them. Those over a known name are left to it, unless they are a longer name that it is part of. */
export function findUnknown(passages: readonly Passage[], known: readonly Sighting[]): Sighting[] {
  const cover = new Cover(known)
  return passages.flatMap((passage) =>
    findCandidates(passage)
      .flatMap((candidate) => cutKnown(candidate, cover.over(candidate)))
      .flatMap(judge),
  )
}

/** What of a candidate no known name covers: nothing, all of it, or the part before or behind. */
function cutKnown(candidate: Candidate, inside: readonly Sighting[]): Candidate[] {
  if (inside.length === 0) return [candidate]
  const last = candidate.passage.words[candidate.to - 1]
  const covered = inside.some(({ from, to }) => from <= candidate.from && to >= candidate.to)
  if (covered) return []
  const ends = inside.some(({ to }) => to >= candidate.to)
  return !ends && last && last.spelling.head && !nationalities.matchAt(candidate.passage.words, candidate.from)
    ? [candidate]
    : []
}

function judge(candidate: Candidate): Sighting[] {
  const { passage, from, to, roleFrom } = candidate
  const words = passage.words.slice(from, to)
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || (words.length === 1 && isOrdinary(candidate, first))) return []
  if (
    isNationality(passage, from, to) ||
    notActors.has(surnameOf(words.map(({ key }) => key)) ?? '') ||
    isShouted(words) ||
    (notFirst.has(first.key) && words.length > 1 && roleFrom === undefined)
  )
    return []
  if (roleFrom !== undefined && !last.spelling.head) {
    const person = { passage, from, to, role: roleText(candidate), type: 'person', firm: true } as const
    return words.length > 1 || candidate.title ? [{ ...person, short: words.length === 1 }] : []
  }
  const scores = scoreClasses(candidate)
  if (words.length === 1) return judgeWord(candidate, first, bestClass(scores))
  const headed = words.some(({ spelling }) => spelling.head)
  const best = bestClass(headed ? scores : { ...scores, organization: scores.organization - HEADLESS })
  const sighting = { passage, from, to, ...(roleFrom !== undefined && { role: roleText(candidate) }) }
  // `Platform Z`
  if (best === 'person') return last.text.length === 1 ? [] : [{ ...sighting, type: 'person' }]
  return best === 'organization' ? [{ ...sighting, type: typeOf(words) }] : []
}

/** Longer words in capitals are shouted: `CROSSTALK`. */
const LONGEST_ACRONYM = 6

/** `MH370`, `B52`, and `MQ-4C` in two words: flights, models, rooms. */
const FLIGHT = /\d{2}/

/** A word alone that names nobody: `Many`, `Norway`, a flight. */
function isOrdinary({ passage, to, roleFrom }: Candidate, word: Word): boolean {
  const { opener, functional, head } = word.spelling
  if (roleFrom !== undefined && !head) return false
  const next = passage.words[to]
  if (opener || functional || FLIGHT.test(word.text) || (next?.gap === '-' && /^\d/.test(next.text))) return true
  return isPlace(word.key)
}

/** A word alone: a surname to be led back to a full name, an acronym, or nothing. */
function judgeWord({ passage, from, to }: Candidate, word: Word, best: string): Sighting[] {
  const next = passage.words[to]
  const before = passage.words[from - 1]
  if (word.acronym)
    return needsSupport.has(word.text) ||
      best === 'place' ||
      word.text.length > LONGEST_ACRONYM ||
      (word.text.length > 3 && isTown(word.key))
      ? []
      : [{ passage, from, to, type: 'organization', firm: best === 'organization' }]
  const speaks = Boolean(
    (next?.gap === ' ' && next.spelling.decides) || (before && word.gap === ' ' && before.key === 'said'),
  )
  const isName = word.spelling.givenName || word.spelling.surname
  const isBody = best === 'organization' && !isName && before?.key !== 'a'
  if (isBody && (!word.opens || word.spelling.head) && !speaks)
    return [{ passage, from, to, type: typeOf([word]), ...(isCommon(word) ? { short: true } : { firm: true }) }]
  const acts = Boolean(next && (next.spelling.acts || (isName && /^['’]s /.test(next.gap))))
  // `Investigators said`: a plural that opens a sentence is a common noun.
  const plural = word.opens && !isName && word.key.endsWith('s')
  const firm =
    before?.key !== 'the' && !plural && ((speaks && !word.opens) || (best === 'person' && (speaks || isName || acts)))
  return [{ passage, from, to, type: 'person', short: true, firm }]
}

/** `Administration`: which one, only a longer name of the same story can say. */
function isCommon({ spelling, opens }: Word): boolean {
  return spelling.neverAlone || (opens && spelling.head !== undefined)
}

/** The kind of body that a name's head noun makes: `Ministry` of Culture, Golani `Brigade`. */
export function typeOf(words: readonly Word[]): ActorType {
  const of = words.findIndex(({ key }) => key === 'of' || key === 'for' || key === 'on')
  const heads = of > 0 ? [words[of - 1], words.at(-1)] : [words.at(-1), ...words.slice(0, -1).reverse()]
  for (const head of heads) {
    const type = head?.spelling.head
    if (type) return type
  }
  return 'organization'
}

/** Words in capitals throughout: `UPDATE`, `AT THE PLATE`. */
function isShouted(words: readonly Word[]): boolean {
  return (
    words.length > 1 && words.every(({ text }) => text.length > 1 && text === text.toUpperCase() && !/\d/.test(text))
  )
}

function isNationality(passage: Passage, from: number, to: number): boolean {
  return nationalities.matchAt(passage.words, from)?.to === to
}

function roleText({ passage, from, roleFrom }: Candidate): string {
  const first = passage.words[roleFrom ?? from]
  const last = passage.words[from - 1]
  return first && last ? passage.text.slice(first.start, last.end) : ''
}
