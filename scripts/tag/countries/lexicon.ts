import { readData } from '../readData.ts'
import { countries, formerCountries } from './atlas.ts'
import { divisions, type Names, places } from './divisions.ts'
import { foldName } from './fold.ts'
import { findTown } from './gazetteer.ts'
import { prefixesOf, readLanguage } from './language.ts'

const companies = readData<Names>(new URL('data/companies.json', import.meta.url))
const governments = readData<Names>(new URL('data/government.json', import.meta.url))
const institutions = readData<Names>(new URL('data/institutions.json', import.meta.url))
const leaders = readData<Names>(new URL('data/leaders.json', import.meta.url))
const signs = readData<Names>(new URL('data/signs.json', import.meta.url))
/** Names with a country's name in them, and the country that each means, if any. */
const namesakes = readData<readonly { readonly names: readonly string[]; readonly code?: string }[]>(
  new URL('data/namesakes.json', import.meta.url),
)

/** What a name is to its country, from the surest to the faintest. An institution, company or leader names no place, but belongs to one: `FBI`; a sign only hints at one: `Sheriff's Office`, `plc`. */
export type Tie =
  | 'name'
  | 'former'
  | 'demonym'
  | 'government'
  | 'institution'
  | 'company'
  | 'leader'
  | 'capital'
  | 'abbreviation'
  | 'division'
  | 'place'
  | 'town'
  | 'sign'

/** One country that a name can stand for. */
export interface Meaning {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly tie: Tie
  /** Of a town: its inhabitants in thousands; 0 for a division. */
  readonly thousands?: number
}

/** How a name must be written to count: `US` in capitals, `Ga.` with its full stop, `GA` after a comma, a sign anyhow. */
export type Writing = 'capital' | 'shouted' | 'stopped' | 'postal' | 'anyhow'

/** One thing that a name of the dictionary can be. */
export interface Sense {
  readonly writing: Writing
  /** None when the name has a country's name in it and means no country: `guinea pig`. */
  readonly meaning?: Meaning
}

export interface Lexicon {
  readonly senses: ReadonlyMap<string, readonly Sense[]>
  /** By its first word, how many words the longest name has. */
  readonly longest: ReadonlyMap<string, number>
  /** What a language writes as one with the word that follows: Arabic `و`, “and”. */
  readonly prefixes: readonly string[]
}

const lexicons = new Map<string, Lexicon>()

/** Every name that stands for a country in a language (BCP 47), but the towns: built at its first use. */
export function loadLexicon(language: string): Lexicon {
  const primary = language.split('-')[0]?.toLowerCase() ?? 'en'
  const known = lexicons.get(primary)
  if (known) return known
  const lexicon = primary === 'en' ? buildLexicon() : buildForeign(primary)
  lexicons.set(primary, lexicon)
  return lexicon
}

/** English names that stories in other languages use as they are. */
const BORROWED: ReadonlySet<Tie> = new Set([
  'name',
  'former',
  'government',
  'institution',
  'company',
  'leader',
  'capital',
  'place',
])

/** A language's own names, and of the English ones those that it has no other use for. */
function buildForeign(language: string): Lexicon {
  const entries = new Entries()
  for (const { name, meaning, writing } of readLanguage(language)) entries.add(name, meaning, writing)
  const own = new Set(entries.senses.keys())
  for (const [key, senses] of loadLexicon('en').senses) {
    if (own.has(key) || key.length < 4) continue
    for (const { meaning, writing } of senses)
      if (meaning && BORROWED.has(meaning.tie)) entries.add(key, meaning, writing)
  }
  return { ...entries, prefixes: prefixesOf(language) }
}

/** Names being gathered. */
class Entries {
  readonly senses = new Map<string, Sense[]>()
  readonly longest = new Map<string, number>()

  add(name: string, meaning?: Meaning, writing: Writing = writingOf(name)): void {
    const key = foldName(name)
    if (key === '') return
    const known = this.senses.get(key) ?? []
    known.push({ writing, ...(meaning && { meaning }) })
    this.senses.set(key, known)
    const words = key.split(' ')
    const first = words[0] ?? ''
    if ((this.longest.get(first) ?? 0) < words.length) this.longest.set(first, words.length)
  }

  addAll(names: readonly string[], code: string, tie: Tie, writing?: Writing): void {
    for (const name of names) this.add(name, { code, tie }, writing)
  }
}

function buildLexicon(): Lexicon {
  const entries = new Entries()
  for (const { names, code } of namesakes) {
    for (const name of names) entries.add(name, code ? { code, tie: 'place' } : undefined, 'capital')
  }
  for (const { code, name, names, demonyms } of countries) {
    entries.addAll([name, ...names], code, 'name')
    entries.addAll(demonyms.flatMap(withPlural), code, 'demonym')
  }
  for (const { code, name, names, demonyms } of formerCountries) {
    entries.addAll([name, ...names], code, 'former')
    entries.addAll(demonyms.flatMap(withPlural), code, 'demonym')
  }
  for (const [code, names] of Object.entries(governments)) entries.addAll(names, code, 'government')
  for (const [code, names] of Object.entries(institutions)) entries.addAll(names, code, 'institution')
  for (const [code, names] of Object.entries(companies)) entries.addAll(names, code, 'company')
  for (const [code, names] of Object.entries(leaders)) entries.addAll(names, code, 'leader')
  for (const { code, capital } of countries) {
    if (capital && isForemost(capital, code)) entries.addAll([capital], code, 'capital')
  }
  for (const { country, names, abbreviations, postal, demonyms } of divisions) {
    entries.addAll(names, country, 'division')
    entries.addAll(demonyms.flatMap(withPlural), country, 'demonym')
    entries.addAll(abbreviations, country, 'abbreviation', 'stopped')
    entries.addAll(postal, country, 'abbreviation', 'postal')
  }
  for (const [code, names] of Object.entries(places)) entries.addAll(names, code, 'place')
  for (const [code, names] of Object.entries(signs)) entries.addAll(names, code, 'sign', 'anyhow')
  return { ...entries, prefixes: [] }
}

function writingOf(name: string): Writing {
  return name.length <= 5 && /^[A-Z.\d]+$/.test(name) ? 'shouted' : 'capital'
}

function withPlural(demonym: string): readonly string[] {
  return /(?:s|sh|ch|ese|x|men|ois)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`]
}

/** A capital of fewer thousands has to share its name with the towns that bear it: `Georgetown`, `Douglas`. */
const SMALL_CAPITAL = 100

/** Whether a capital is so much the largest town of its name that its name alone is enough. */
function isForemost(capital: string, code: string): boolean {
  const [first, second] = findTown(foldName(capital))
  if (first === undefined) return true
  return first.code === code && (second === undefined || (first.thousands ?? 0) >= SMALL_CAPITAL)
}
