import { groupBy } from '../../model/groups.ts'
import arabic from './data/ar.json' with { type: 'json' }
import german from './data/de.json' with { type: 'json' }
import english from './data/en.json' with { type: 'json' }
import spanish from './data/es.json' with { type: 'json' }
import french from './data/fr.json' with { type: 'json' }
import italian from './data/it.json' with { type: 'json' }
import dutch from './data/nl.json' with { type: 'json' }
import portuguese from './data/pt.json' with { type: 'json' }
import russian from './data/ru.json' with { type: 'json' }
import turkish from './data/tr.json' with { type: 'json' }

type WordFile = typeof english
export type Pronoun = keyof WordFile['pronouns']
type Class = keyof ReturnType<typeof listsOf>

/** What a word can be in its language, each class as `data/README.md` tells it. A word can be several things: `report`, `may`. */
export type Classes = Readonly<Record<Class, boolean>> & {
  readonly pronoun: Pronoun | undefined
  /** Whether it is a verb in the form that goes with several: `say` beside `says`. */
  readonly base: boolean
  /** Whether it can begin a phrase that names a source: `according`. */
  readonly source: boolean
}

/** A language's file in `data/`, ready to be asked. */
export interface Words {
  /** What a word is, in lower case. */
  readonly classesOf: (lower: string) => Classes
  /** The words of each phrase that names a source, by the first of them. */
  readonly sources: ReadonlyMap<string, readonly (readonly string[])[]>
  /** The words of each phrase that tells what a paper says: `heißt es`. */
  readonly readings: readonly (readonly string[])[]
  /** Whether a word in capitals is a name, and not the word it looks like: `WHO`. */
  readonly isAcronym: (text: string) => boolean
  /** Whether titles of works have a capital on every long word, and sentences have not. */
  readonly titleCase: boolean
  /** Whether the verb stands second, and so before a subject that does not open its clause: `In Kiel sagte Roe`. */
  readonly verbSecond: boolean
  /** Whether nouns have articles; where they have none, a small word after a name is another part of the sentence. */
  readonly hasArticles: boolean
  /** Whether nouns have a capital as names have. */
  readonly capitalNouns: boolean
  /** Dashes that open speech. */
  readonly dashes: ReadonlySet<string>
}

const LANGUAGES: Readonly<Record<string, WordFile>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
  ru: russian,
  tr: turkish,
}
const ready = new Map<WordFile, Words>()

/** The words of a language (BCP 47), or the English ones where there is no file. */
export function wordsOf(language: string): Words {
  const file = LANGUAGES[language.slice(0, 2).toLowerCase()] ?? english
  const words = ready.get(file) ?? readWords(file)
  ready.set(file, words)
  return words
}

function listsOf(file: WordFile) {
  const { verbs } = file
  return {
    abbreviation: file.abbreviations,
    say: verbs.say,
    judge: verbs.judge,
    participle: verbs.participle,
    report: verbs.report,
    bare: verbs.bare,
    infer: verbs.infer,
    quote: verbs.quote,
    act: verbs.act,
    preterite: verbs.preterite,
    noun: file.nouns,
    determiner: file.determiners,
    singular: file.singular,
    definite: file.definite,
    preposition: file.prepositions,
    binder: file.binders,
    loose: file.loose,
    joiner: file.joiners,
    relative: file.relatives,
    be: file.be,
    auxiliary: file.auxiliaries,
    adverb: file.adverbs,
    time: file.times,
    title: file.names,
    particle: file.particles,
    that: file.that,
    feminine: file.feminine,
    masculine: file.masculine,
    negative: file.negatives,
    as: file.as,
    and: file.ands,
    contrast: file.contrasts,
    one: file.one,
    owning: file.owning,
    quantifier: file.quantifiers,
    span: file.spans,
    notClause: file.notClauses,
    portfolio: file.portfolios,
    role: file.roles,
    body: file.bodies,
    mass: file.mass,
    site: file.sites,
    indefinite: file.indefinites,
    work: file.works,
    rebuff: file.rebuffs,
    place: file.places,
    hearer: file.hearers,
    merged: file.merged,
    continuing: file.continuing,
  }
}

/** What a pronoun takes on: he’s, they’ve. */
const ENDINGS = ["'s", "'ve", "'re", "'ll", "'d", "'m"]

function readWords(file: WordFile): Words {
  const lists = Object.entries(listsOf(file)) as [Class, string][]
  const blank = Object.fromEntries(lists.map(([name]) => [name, false])) as Record<Class, boolean>
  const nothing: Classes = { ...blank, pronoun: undefined, base: false, source: false }
  const known = new Map<string, Classes>()
  const add = (words: readonly string[], found: Partial<Classes>) => {
    for (const word of words.flatMap(withEachApostrophe)) known.set(word, { ...(known.get(word) ?? nothing), ...found })
  }
  for (const [name, list] of lists) add(split(list), { [name]: true })
  for (const [kind, list] of Object.entries(file.pronouns)) {
    const pronouns = split(list)
    const contracted = pronouns.flatMap((word) => ENDINGS.map((ending) => word + ending))
    add([...pronouns, ...contracted], { pronoun: kind as Pronoun })
  }
  for (const [word, classes] of known) if (classes.report && known.get(`${word}s`)?.report) add([word], { base: true })
  const sources = groupBy(
    file.sources.map((phrase) => phrase.split(' ')),
    ([first = '']) => first,
  )
  add([...sources.keys()], { source: true })
  const acronyms = new Set(split(file.acronyms))
  const ofPart = readParts(file, known, nothing)
  return {
    isAcronym: (text) => acronyms.has(text),
    classesOf: (lower) => known.get(lower) ?? ofPart?.(lower) ?? nothing,
    titleCase: file.titleCase,
    verbSecond: file.verbSecond,
    capitalNouns: file.capitalNouns,
    hasArticles: file.hasArticles,
    sources,
    readings: file.readings.map((phrase) => phrase.split(' ')),
    dashes: new Set(split(file.dashes)),
  }
}

/** What a part of a word says of it: `l’ingénieur`, `Verteidigungsminister`; undefined for a language whose words have no such parts. */
function readParts(
  file: WordFile,
  known: ReadonlyMap<string, Classes>,
  nothing: Classes,
): ((lower: string) => Classes | undefined) | undefined {
  const elisions = split(file.elisions).flatMap(withEachApostrophe)
  const endings = split(file.roleEndings)
  if (elisions.length === 0 && endings.length === 0) return undefined
  const role: Classes = { ...nothing, role: true }
  return (lower) => {
    const elision = elisions.find((opening) => lower.startsWith(opening))
    if (elision) return known.get(lower.slice(elision.length))
    return endings.some((ending) => lower.endsWith(ending)) ? role : undefined
  }
}

function withEachApostrophe(word: string): readonly string[] {
  return word.includes("'") ? [word, word.replace("'", '’')] : [word]
}

function split(list: string): readonly string[] {
  return list.split(' ').filter(Boolean)
}
