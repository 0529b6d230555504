import { readFileSync } from 'node:fs'
import { countries, formerCountries } from '../countries/atlas.ts'
import divisions from '../countries/data/divisions.json' with { type: 'json' }
import places from '../countries/data/places.json' with { type: 'json' }
import { phraseKey } from './dictionary.ts'
import { Phrases } from './phrases.ts'

/** A word for a country: its name (`Iraq`), or what belongs to it (`Iraqi`). */
export interface Nationality {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly demonym: boolean
}

/** Names of countries and their demonyms. */
export const nationalities = readNationalities()

const placeKeys = readPlaceKeys()
const cities = new Set(
  readFileSync(new URL('../countries/data/gazetteer.txt', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.slice(0, line.indexOf('\t'))),
)

/** Whether words name a country, state, region or other place that is no actor. */
export function isPlace(name: string): boolean {
  return placeKeys.has(phraseKey(name))
}

/** Whether a name is that of a town somewhere, however small; many are surnames too. */
export function isTown(name: string): boolean {
  return cities.has(phraseKey(name))
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
