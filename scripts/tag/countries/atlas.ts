import { readData } from '../readData.ts'

/** A country or territory of ISO 3166-1 (and Kosovo, under its user-assigned code XK). */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string
  /** ISO 3166-1 numeric, three digits, as maps of the world use it; empty for Kosovo. */
  readonly numeric: string
  /** The name in English, as news has it and the site shows it. */
  readonly name: string
  readonly capital?: string
  /** UN M49: `Asia`. */
  readonly region: string
  /** UN M49: `Western Asia`. */
  readonly subregion: string
  /** Other names in English. */
  readonly names: readonly string[]
  /** In English, singular: `Iraqi`. */
  readonly demonyms: readonly string[]
}

/** A state that is no more, or the name that one gave up: texts of its time, and of later, speak of it. */
export interface FormerState {
  readonly name: string
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  /** The country that it is filed under today, ISO 3166-1 alpha-2. */
  readonly code: string
  /** Years. */
  readonly from: string
  readonly until: string
}

const base = readData<readonly Omit<Country, 'region'>[]>(new URL('data/countries.json', import.meta.url))
const regions = readData<Readonly<Record<string, string>>>(new URL('data/regions.json', import.meta.url))

export const countries: readonly Country[] = base.map((country) => ({
  ...country,
  region: regions[country.subregion] ?? country.subregion,
}))

export const formerCountries = readData<readonly FormerState[]>(new URL('data/former.json', import.meta.url))

const byCode = new Map(countries.map((country) => [country.code, country]))

/** The country with that ISO 3166-1 alpha-2 code. */
export function countryOf(code: string): Country | undefined {
  return byCode.get(code)
}

/** The country that a name, other or former name, demonym, or ISO 3166-1 code stands for, whatever its capitals and accents. */
export function findCountry(nameOrCode: string): Country | undefined {
  return byAnyName().get(foldAnyName(nameOrCode))
}

/** The name of a country in a language (BCP 47); the code itself when there is no such country. */
export function countryName(code: string, language: string): string {
  const country = byCode.get(code)
  if (!country || language === 'en' || language.startsWith('en-')) return country?.name ?? code
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? country.name
  } catch {
    return country.name
  }
}

let index: ReadonlyMap<string, Country> | undefined

/** Every country by its folded names, demonyms and codes. */
export function byAnyName(): ReadonlyMap<string, Country> {
  index ??= indexNames()
  return index
}

function indexNames(): ReadonlyMap<string, Country> {
  const names = new Map<string, Country>()
  const add = (name: string, country: Country) => {
    const key = foldAnyName(name)
    if (key && !names.has(key)) names.set(key, country)
  }
  for (const country of countries) add(country.name, country)
  for (const country of countries) {
    for (const name of [country.code, country.alpha3, country.numeric, ...country.names]) add(name, country)
  }
  for (const { name, names: others, code } of formerCountries) {
    const country = byCode.get(code)
    if (country) for (const former of [name, ...others]) add(former, country)
  }
  for (const country of countries) for (const demonym of country.demonyms) add(demonym, country)
  return names
}

/** A name without what people write differently: `The Côte d’Ivoire` and `cote d'ivoire` are one name. */
export function foldAnyName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’'`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}
