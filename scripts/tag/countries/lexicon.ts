import { readData } from '../readData.ts'
import { countries, formerCountries } from './atlas.ts'
import { addName, type Branches, type GrowingBranches } from './branches.ts'
import { divisions, type Names, places } from './divisions.ts'
import { foldName } from './fold.ts'
import { isKnownLanguage, prefixesOf, readLanguage } from './language.ts'
import type { Entry, Lexicon, Meaning, Sense, Tie, Writing } from './meaning.ts'

const companies = readData<Names>(new URL('data/companies.json', import.meta.url))
const governments = readData<Names>(new URL('data/government.json', import.meta.url))
const institutions = readData<Names>(new URL('data/institutions.json', import.meta.url))
const leaders = readData<Names>(new URL('data/leaders.json', import.meta.url))
const signs = readData<Names>(new URL('data/signs.json', import.meta.url))
/** Names with a country's name in them, and the country that each means, if any. */
const namesakes = readData<readonly { readonly names: readonly string[]; readonly code?: string }[]>(
  new URL('data/namesakes.json', import.meta.url),
)

const lexicons = new Map<string, Lexicon>()

/** BCP 47 for a language that nobody has stated. */
const UNKNOWN = 'und'

/** Every name that stands for a country in a language (BCP 47), but the towns: built at its first use. */
export function loadLexicon(language: string): Lexicon {
  const subtag = language.split('-')[0]?.toLowerCase() ?? 'en'
  const primary = isKnownLanguage(subtag) ? subtag : UNKNOWN
  const known = lexicons.get(primary)
  if (known) return known
  const lexicon = { names: growNames(primary), prefixes: prefixesOf(primary), lexemes: [] }
  lexicons.set(primary, lexicon)
  return lexicon
}

function growNames(language: string): Branches<Sense> {
  const branches: GrowingBranches<Sense> = new Map()
  for (const entry of language === 'en' ? listEnglish() : listForeign(language)) {
    const key = foldName(entry.name)
    if (key !== '') addName(branches, key, entry)
  }
  return branches
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
function listForeign(language: string): readonly Entry[] {
  const entries = readLanguage(language)
  const own = new Set(entries.map(({ name }) => foldName(name)))
  const borrowed = listEnglish().filter(({ name, meaning }) => {
    if (!meaning || !BORROWED.has(meaning.tie)) return false
    const key = foldName(name)
    return key.length >= 4 && !own.has(key)
  })
  return [...entries, ...borrowed]
}

function listEnglish(): readonly Entry[] {
  const entries: Entry[] = []
  const add = (names: readonly string[], code: string, tie: Tie, writing?: Writing) => {
    const meaning: Meaning = { code, tie }
    for (const name of names) entries.push({ name, meaning, writing: writing ?? writingOf(name) })
  }
  const addAll = (byCode: Names, tie: Tie, writing?: Writing) => {
    for (const [code, names] of Object.entries(byCode)) add(names, code, tie, writing)
  }
  for (const { names, code } of namesakes) {
    if (code) add(names, code, 'place', 'capital')
    else for (const name of names) entries.push({ name, writing: 'anyhow' })
  }
  for (const { code, name, names, demonyms } of countries) {
    add([name, ...names], code, 'name')
    add(demonyms.flatMap(withPlural), code, 'demonym')
  }
  for (const { code, name, names, demonyms } of formerCountries) {
    add([name, ...names], code, 'former')
    add(demonyms.flatMap(withPlural), code, 'demonym')
  }
  addAll(governments, 'government')
  addAll(institutions, 'institution')
  addAll(companies, 'company')
  addAll(leaders, 'leader')
  for (const { code, capital } of countries) if (capital) add([capital], code, 'capital')
  for (const { country, names, abbreviations, postal, demonyms } of divisions) {
    add(names, country, 'division')
    add(demonyms.flatMap(withPlural), country, 'demonym')
    add(abbreviations, country, 'abbreviation', 'stopped')
    add(postal, country, 'abbreviation', 'postal')
  }
  addAll(places, 'place')
  addAll(signs, 'sign', 'anyhow')
  return entries
}

function writingOf(name: string): Writing {
  return name.length <= 5 && /^[A-Z.\d]+$/.test(name) ? 'shouted' : 'capital'
}

function withPlural(demonym: string): readonly string[] {
  return /(?:s|sh|ch|ese|x|men|ois)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`]
}
