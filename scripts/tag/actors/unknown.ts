import type { ActorType } from '../../model/tags.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { bestClass, scoreClasses } from './classify.ts'
import { Cover } from './cover.ts'
import { describeCandidate } from './features.ts'
import {
  decidingVerbs,
  functionWords,
  givenNames,
  headNouns,
  needsSupport,
  neverAlone,
  notActors,
  notFirst,
  openers,
  speechVerbs,
  surnames,
} from './lists.ts'
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
  return !ends && last && headNouns.has(last.key) && !nationalities.matchAt(candidate.passage.words, candidate.from)
    ? [candidate]
    : []
}

function judge(candidate: Candidate): Sighting[] {
  const { passage, from, to, roleFrom } = candidate
  const words = passage.words.slice(from, to)
  const [first] = words
  const last = words.at(-1)
  if (
    !first ||
    !last ||
    isNationality(passage, from, to) ||
    notActors.has(surnameOf(words.map(({ key }) => key)) ?? '') ||
    isShouted(words)
  )
    return []
  if (notFirst.has(first.key) && words.length > 1 && roleFrom === undefined) return []
  const scores = scoreClasses(describeCandidate(candidate))
  const headed = words.some(({ key }) => headNouns.has(key))
  const best = bestClass(
    headed || words.length === 1 ? scores : { ...scores, organization: scores.organization - HEADLESS },
  )
  const sighting = { passage, from, to, ...(roleFrom !== undefined && { role: roleText(candidate) }) }
  if (roleFrom !== undefined && !headNouns.has(last.key)) {
    return words.length > 1 || candidate.title
      ? [{ ...sighting, type: 'person', short: words.length === 1, firm: true }]
      : []
  }
  if (words.length === 1) return judgeWord(candidate, first, best)
  // `Platform Z`
  if (best === 'person') return last.text.length === 1 ? [] : [{ ...sighting, type: 'person' }]
  if (best === 'organization') return [{ ...sighting, type: typeOf(words) }]
  return []
}

/** Longer words in capitals are shouted: `CROSSTALK`. */
const LONGEST_ACRONYM = 6

/** `MH370`, `B52`, and `MQ-4C` in two words: flights, models, rooms. */
const FLIGHT = /\d{2}/

/** A word alone: a surname to be led back to a full name, an acronym, or nothing. */
function judgeWord({ passage, from, to }: Candidate, word: Word, best: string): Sighting[] {
  const ordinary = openers.has(word.key) || functionWords.has(word.key) || isPlace(word.text)
  const next = passage.words[to]
  const before = passage.words[from - 1]
  if (ordinary || FLIGHT.test(word.text) || (next?.gap === '-' && /^\d/.test(next.text))) return []
  if (word.acronym)
    return needsSupport.has(word.text) ||
      best === 'place' ||
      word.text.length > LONGEST_ACRONYM ||
      (word.text.length > 3 && isTown(word.text))
      ? []
      : [{ passage, from, to, type: 'organization', firm: best === 'organization' }]
  const speaks = Boolean(
    (next?.gap === ' ' && decidingVerbs.has(next.key)) || (before && word.gap === ' ' && before.key === 'said'),
  )
  const isName = givenNames.has(word.key) || surnames.has(word.key)
  const isBody = best === 'organization' && !isName && before?.key !== 'a'
  if (isBody && (!word.opens || headNouns.has(word.key)) && !speaks)
    return [{ passage, from, to, type: typeOf([word]), ...(isCommon(word) ? { short: true } : { firm: true }) }]
  const acts = Boolean(next && (speechVerbs.has(next.key) || (isName && /^['’]s /.test(next.gap))))
  // `Investigators said`: a plural that opens a sentence is a common noun.
  const plural = word.opens && !isName && word.key.endsWith('s')
  const firm =
    before?.key !== 'the' && !plural && ((speaks && !word.opens) || (best === 'person' && (speaks || isName || acts)))
  return [{ passage, from, to, type: 'person', short: true, firm }]
}

/** `Administration`: which one, only a longer name of the same story can say. */
function isCommon({ key, opens }: Word): boolean {
  return neverAlone.has(key) || (opens && headNouns.has(key))
}

/** The kind of body that a name's head noun makes: `Ministry` of Culture, Golani `Brigade`. */
export function typeOf(words: readonly Word[]): ActorType {
  const of = words.findIndex(({ key }) => key === 'of' || key === 'for' || key === 'on')
  const heads = of > 0 ? [words[of - 1], words.at(-1)] : [words.at(-1), ...words.slice(0, -1).reverse()]
  for (const head of heads) {
    const type = head && headNouns.get(head.key)
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
