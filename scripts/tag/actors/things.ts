import { readData } from '../readData.ts'
import { phraseKey } from '../words/key.ts'
import type { Passage } from '../words/passage.ts'
import { nationalities } from './places.ts'
import { nameKeyOf, type Sighting, wordsOf } from './sighting.ts'

type List = 'seats' | 'carriers' | 'prefixes' | 'afloat' | 'places' | 'credits' | 'names'
const data = readData<Readonly<Record<List, readonly string[]>>>(new URL('data/things.json', import.meta.url))

const carriers: ReadonlySet<string> = new Set(data.carriers)
/** What stands before a ship's name: `USS`. */
export const shipPrefixes: ReadonlySet<string> = new Set(data.prefixes)
const afloat: ReadonlySet<string> = new Set(data.afloat)
/** What a place is called: `district`. */
export const placeNouns: ReadonlySet<string> = new Set(data.places)
const seats: ReadonlySet<string> = new Set(data.seats)
const credits: ReadonlySet<string> = new Set(data.credits)
const names: ReadonlySet<string> = new Set(data.names.map(phraseKey))

/** Without the names that the story itself shows to be no actors, wherever they stand: ships and machines, places, and those whom a credit line thanks. */
export function dropThings(sightings: readonly Sighting[]): readonly Sighting[] {
  const shown = new Set(sightings.filter(isThing).map(nameKeyOf))
  if (shown.size === 0) return sightings
  return sightings.filter((each) => each.role !== undefined || !shown.has(nameKeyOf(each)))
}

function isThing(sighting: Sighting): boolean {
  return sighting.role === undefined && (sighting.known ? isShip(sighting) : isUnknownThing(sighting))
}

/** `USS Abraham Lincoln`. */
function isShip({ passage: { words }, from, type }: Sighting): boolean {
  return type === 'person' && shipPrefixes.has(words[from - 1]?.key ?? '')
}

function isUnknownThing(sighting: Sighting): boolean {
  return (
    names.has(nameKeyOf(sighting)) ||
    isCarrier(sighting) ||
    isAfloat(sighting) ||
    isPlace(sighting) ||
    isCredit(sighting)
  )
}

/** `the tanker Front Altair`, `HMS Montrose`, `the Stena Impero`, `Adrian Darya 1`: a person has no article and no number. */
function isCarrier({ passage: { words }, from, to, type }: Sighting): boolean {
  const [before, first, after] = [words[from - 1], words[from], words[to]]
  if (first?.gap !== ' ' && from > 0) return false
  if (before && (shipPrefixes.has(before.key) || carriers.has(before.key))) return !before.opens
  if (type !== 'person' || to - from < 2) return false
  return before?.key === 'the' || (after?.gap === ' ' && /^\d{1,2}$/.test(after.text))
}

/** `the American Embassy`, `Swiss Consulate`: a house, whose state is named by its nationality. */
export function isSeat({ passage: { words }, from, to }: Sighting): boolean {
  return seats.has(words[to - 1]?.key ?? '') && nationalities.matchAt(words, from)?.to === to - 1
}

/** Within so many words behind the name of a ship comes what ships do. */
const SOON = 12

/** `The Front Altair, which flies the flag of the Marshall Islands`. */
function isAfloat({ passage: { words }, from, to }: Sighting): boolean {
  return words[from - 1]?.key === 'the' && words.slice(to, to + SOON).some(({ key }) => afloat.has(key))
}

/** `Kouh-e Mobarak, a district on the coast`. */
function isPlace({ passage: { words }, to, type }: Sighting): boolean {
  const article = words[to]
  if (type !== 'person' || article?.gap !== ', ' || !/^(?:a|an|the)$/.test(article.key)) return false
  const noun = words.slice(to + 1, to + 4).find(({ key }) => placeNouns.has(key))
  return noun !== undefined && words.slice(to + 1, words.indexOf(noun)).every(({ capital }) => !capital)
}

/** `CNN’s Ada Quint and Jo Bell contributed to this report.` */
function isOfCreditLine({ text }: Passage): boolean {
  return text.length < LONGEST_CREDIT && text.includes('contributed to ') && CONTRIBUTED.test(text)
}

const CONTRIBUTED = /\bcontributed to (?:this|the) (?:report|story|article)\b/
const LONGEST_CREDIT = 400

/** `(Reporting by Ada Quint, editing by Jo Bell)`, `Photograph: Ada Quint`, `By Ada Quint` alone. */
function isCredit(sighting: Sighting): boolean {
  const { passage, from, to } = sighting
  const before = passage.words[from - 1]
  const did = passage.words[from - 2]
  if (isOfCreditLine(passage)) return true
  if (before?.key === 'by') return Boolean(did ? credits.has(did.key) : to === passage.words.length)
  return Boolean(before && credits.has(before.key) && wordsOf(sighting)[0]?.gap === ': ')
}
