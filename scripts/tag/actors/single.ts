import type { Word } from '../words/passage.ts'
import type { Candidate } from './candidate.ts'
import type { NameClass } from './classes.ts'
import { typeOf } from './headed.ts'
import { needsSupport } from './lists.ts'
import { isCity, isPlace, isTown } from './places.ts'
import type { Sighting } from './sighting.ts'
import { placeNouns } from './things.ts'

/** Longer words in capitals are shouted: `CROSSTALK`. */
const LONGEST_ACRONYM = 6

/** `MH370`, `B52`, and `MQ-4C` in two words: flights, models, rooms. */
const FLIGHT = /\d{2}/

/** A word alone that names nobody: `Many`, `Norway`, a flight. */
export function isOrdinary({ passage, to, roleFrom }: Candidate, word: Word): boolean {
  const { opener, functional, head } = word.spelling
  if (roleFrom !== undefined && !head) return false
  const next = passage.words[to]
  if (opener || functional || FLIGHT.test(word.text) || (next?.gap === '-' && /^\d/.test(next.text))) return true
  return isPlace(word.key)
}

/** A word alone: a surname to be led back to a full name, an acronym, or nothing. The classifier is asked only where its answer counts. */
export function judgeWord(candidate: Candidate, word: Word, askClass: () => NameClass): Sighting[] {
  const { passage, from, to } = candidate
  if (word.acronym) return judgeAcronym(candidate, word, askClass)
  const next = passage.words[to]
  const before = passage.words[from - 1]
  const { ordinary, givenName, surname, head } = word.spelling
  const speaks = Boolean(
    (next?.gap === ' ' && next.spelling.decides) || (before && word.gap === ' ' && before.key === 'said'),
  )
  const isName = givenName || surname
  const mayBeBody = !isName && !speaks && before?.key !== 'a' && (!word.opens || head)
  if (mayBeBody && askClass() === 'organization')
    return [{ passage, from, to, type: typeOf([word]), ...(isCommon(word) ? { short: true } : { firm: true }) }]
  if (!speaks && (isCity(word.key) || isPlaceNamed(candidate))) return []
  if (before && LOCATIVE.test(before.key) && isTown(word.key))
    return [{ passage, from, to, type: 'person', short: true, needsFull: true }]
  const acts = Boolean(next && (next.spelling.acts || (isName && /^['’]s /.test(next.gap))))
  // `Plaintiff`, and a plural that opens a sentence: `Investigators said`.
  const common = !isName && (word.opens ? ordinary || word.key.endsWith('s') : ordinary && !speaks)
  const mayStand = before?.key !== 'the' && !common && (speaks || isName || acts)
  const firm = mayStand && ((speaks && !word.opens) || askClass() === 'person')
  return [{ passage, from, to, type: 'person', short: true, firm }]
}

function judgeAcronym({ passage, from, to }: Candidate, word: Word, askClass: () => NameClass): Sighting[] {
  const { text, key } = word
  if (needsSupport.has(text) || text.length > LONGEST_ACRONYM || (text.length > 3 && isTown(key))) return []
  const best = askClass()
  if (best === 'place') return []
  return [{ passage, from, to, type: 'organization', firm: best === 'organization' && text.length > 2 }]
}

/** `Mayor Vi Lyles of | Charlotte said`. */
const LOCATIVE = /^(?:of|in|near|at|from|outside)$/

/** `the village of Karamles`. */
function isPlaceNamed({ passage: { words }, from }: Candidate): boolean {
  return words[from - 1]?.key === 'of' && placeNouns.has(words[from - 2]?.key ?? '')
}

/** `Administration`: which one, only a longer name of the same story can say. */
function isCommon({ spelling, opens }: Word): boolean {
  if (spelling.head === undefined) return spelling.ordinary
  return spelling.neverAlone || opens
}
