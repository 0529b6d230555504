import { countries, formerCountries } from '../countries/atlas.ts'
import { divisions, places } from '../countries/divisions.ts'
import { findTown } from '../countries/gazetteer.ts'
import { phraseKey } from '../words/key.ts'
import type { Passage } from '../words/passage.ts'
import { type PhraseMatch, Phrases } from './phrases.ts'

/** A word for a country: its name (`Iraq`), or what belongs to it (`Iraqi`). */
export interface Nationality {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly demonym: boolean
}

/** Names of countries and their demonyms. */
export const nationalities = readNationalities()

/** Demonyms of one word, by `keyOf`: `german`. */
export const peoples: ReadonlySet<string> = new Set(
  [...countries, ...formerCountries].flatMap(({ demonyms }) => demonyms.map(phraseKey)),
)

/** The words for countries in each passage of a story. */
export type Nations = ReadonlyMap<Passage, readonly PhraseMatch<Nationality>[]>

/** Looks for the words for countries. Passages without any have no entry. */
export function findNations(passages: readonly Passage[]): Nations {
  const nations = new Map<Passage, readonly PhraseMatch<Nationality>[]>()
  for (const passage of passages) {
    const matches = nationalities.find(passage.words)
    if (matches.length > 0) nations.set(passage, matches)
  }
  return nations
}

const placeKeys = readPlaceKeys()
/** Whether a name, by its key, is that of a country, state, region or other place that is no actor. */
export function isPlace(key: string): boolean {
  return placeKeys.has(key)
}

/** Whether a name, by its key, is that of a town somewhere, however small; many are surnames too. */
export function isTown(key: string): boolean {
  return findTown(key).length > 0
}

/** Inhabitants of a big city, in thousands. */
const BIG = 300

/** Whether a name, by its key, is that of a big city. */
export function isCity(key: string): boolean {
  return findTown(key).some(({ thousands = 0 }) => thousands >= BIG)
}

function readNationalities(): Phrases<Nationality> {
  const phrases = new Phrases<Nationality>('names')
  for (const { code, name, names, demonyms } of [...countries, ...formerCountries]) {
    for (const each of [name, ...names]) phrases.add(each, { code, demonym: false })
    for (const each of demonyms) phrases.add(each, { code, demonym: true })
  }
  return phrases
}

function readPlaceKeys(): ReadonlySet<string> {
  const names = [...countries, ...formerCountries].flatMap(({ name, names, ...rest }) => [
    name,
    ...names,
    ...('capital' in rest && rest.capital ? [rest.capital] : []),
  ])
  const parts = divisions.flatMap(({ names }) => names)
  return new Set([...names, ...parts, ...Object.values(places).flat()].map(phraseKey))
}
