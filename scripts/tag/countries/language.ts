import { readFileSync } from 'node:fs'
import { countries } from './atlas.ts'
import type { Entry, Writing } from './meaning.ts'

/** The first ending that a word has is replaced by each of the others: `["o", ["o", "a", "os", "as"]]`. */
type Inflection = readonly [string, readonly string[]]

/** A file of data/languages. */
interface LanguageData {
  readonly prefixes: readonly string[]
  readonly nameEndings: readonly Inflection[]
  readonly demonymEndings: readonly Inflection[]
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly demonyms: Readonly<Record<string, readonly string[]>>
}

const NOTHING: LanguageData = { prefixes: [], nameEndings: [], demonymEndings: [], names: {}, demonyms: {} }
const KNOWN: ReadonlySet<string> = new Set([
  'ar',
  'de',
  'es',
  'fr',
  'it',
  'ja',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
  'zh',
])
/** A name of more forms than this is looked for only as it stands in the dictionary. */
const MOST_FORMS = 150

/** Every form of every country's name and demonym in a language: names from Unicode CLDR, by Intl, and what data/languages adds. */
export function readLanguage(language: string): readonly Entry[] {
  const { names, nameEndings, demonyms, demonymEndings } = loadLanguage(language)
  const forms: Entry[] = []
  const add = (code: string, tie: 'name' | 'demonym', name: string, endings: readonly Inflection[]) => {
    const writing = tie === 'demonym' && !/^\p{Lu}/u.test(name) ? 'anyhow' : writingOf(name)
    for (const form of inflect(name, endings)) forms.push({ name: form, meaning: { code, tie }, writing })
  }
  const displayNames = displayNamesIn(language)
  for (const { code } of countries) for (const name of displayNames(code)) add(code, 'name', name, nameEndings)
  for (const [code, own] of Object.entries(names)) for (const name of own) add(code, 'name', name, nameEndings)
  for (const [code, own] of Object.entries(demonyms)) for (const name of own) add(code, 'demonym', name, demonymEndings)
  return forms
}

export function prefixesOf(language: string): readonly string[] {
  return loadLanguage(language).prefixes
}

function loadLanguage(language: string): LanguageData {
  if (!KNOWN.has(language)) return NOTHING
  return JSON.parse(readFileSync(new URL(`./data/languages/${language}.json`, import.meta.url), 'utf8')) as LanguageData
}

/** Whether anything is known of a language, by its BCP 47 code: for another one, Intl would give the names of the machine's own language. */
export function isKnownLanguage(language: string): boolean {
  try {
    return KNOWN.has(language) || Intl.DisplayNames.supportedLocalesOf([language]).length > 0
  } catch {
    return false
  }
}

function displayNamesIn(language: string): (code: string) => readonly string[] {
  if (!isKnownLanguage(language)) return () => []
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  return (code) => partsOf(display.of(code) ?? '')
}

/** `Myanmar (Birmanie)` gives both names. */
function partsOf(name: string): readonly string[] {
  return name
    .split(/[()（）]/u)
    .map((part) => part.trim())
    .filter((part) => part.length > 1)
}

function inflect(name: string, endings: readonly Inflection[]): readonly string[] {
  if (/^[\p{Lu}.\s]+$/u.test(name)) return [name]
  const forms = name.split(' ').map((word) => inflectWord(word, endings))
  if (forms.reduce((product, { length }) => product * length, 1) > MOST_FORMS) return [name]
  return forms.reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => `${start} ${end}`.trim())), [''])
}

function inflectWord(word: string, endings: readonly Inflection[]): readonly string[] {
  const inflection = endings.find(([ending]) => word.endsWith(ending))
  if (!inflection) return [word]
  const [ending, others] = inflection
  return [...new Set([word, ...others.map((other) => word.slice(0, word.length - ending.length) + other)])]
}

/** Abbreviations stand in capitals: `EUA`, `США`; an adjective that ends a name often has none: `Arabie saoudite`, `Guinea ecuatorial`. */
function writingOf(name: string): Writing {
  if (name.length <= 6 && /^[\p{Lu}.\s]+$/u.test(name)) return 'shouted'
  return /^\p{Lu}\S*\s/u.test(name) ? 'opening' : 'capital'
}
