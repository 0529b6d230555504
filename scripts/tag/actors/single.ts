import type { Candidate } from './candidates.ts'
import { typeOf } from './headed.ts'
import { needsSupport } from './lists.ts'
import { isCity, isPlace, isTown } from './places.ts'
import type { Sighting } from './sighting.ts'
import { placeNouns } from './things.ts'
import type { Word } from './words.ts'

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

/** A word alone: a surname to be led back to a full name, an acronym, or nothing. */
export function judgeWord(candidate: Candidate, word: Word, best: string): Sighting[] {
  const { passage, from, to } = candidate
  const next = passage.words[to]
  const before = passage.words[from - 1]
  if (word.acronym)
    return needsSupport.has(word.text) ||
      best === 'place' ||
      word.text.length > LONGEST_ACRONYM ||
      (word.text.length > 3 && isTown(word.key))
      ? []
      : [{ passage, from, to, type: 'organization', firm: best === 'organization' && word.text.length > 2 }]
  const speaks = Boolean(
    (next?.gap === ' ' && next.spelling.decides) || (before && word.gap === ' ' && before.key === 'said'),
  )
  const isName = word.spelling.givenName || word.spelling.surname
  const isBody = best === 'organization' && !isName && before?.key !== 'a'
  if (isBody && (!word.opens || word.spelling.head) && !speaks)
    return [{ passage, from, to, type: typeOf([word]), ...(isCommon(word) ? { short: true } : { firm: true }) }]
  const acts = Boolean(next && (next.spelling.acts || (isName && /^['’]s /.test(next.gap))))
  // `Plaintiff`, and a plural that opens a sentence: `Investigators said`.
  const common =
    !isName && (word.opens ? word.spelling.ordinary || word.key.endsWith('s') : word.spelling.ordinary && !speaks)
  if (!speaks && (isCity(word.key) || isPlaceNamed(candidate))) return []
  const firm =
    before?.key !== 'the' && !common && ((speaks && !word.opens) || (best === 'person' && (speaks || isName || acts)))
  return [{ passage, from, to, type: 'person', short: true, firm }]
}

/** `the village of Karamles`. */
function isPlaceNamed({ passage: { words }, from }: Candidate): boolean {
  return words[from - 1]?.key === 'of' && placeNouns.has(words[from - 2]?.key ?? '')
}

/** `Administration`: which one, only a longer name of the same story can say. */
function isCommon({ spelling, opens }: Word): boolean {
  if (spelling.head === undefined) return spelling.ordinary
  return spelling.neverAlone || opens
}
