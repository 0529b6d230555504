import german from './data/de.json' with { type: 'json' }
import english from './data/en.json' with { type: 'json' }
import spanish from './data/es.json' with { type: 'json' }
import french from './data/fr.json' with { type: 'json' }

/** A language's file in `data/`, every list ready to be asked. */
export interface Words {
  readonly abbreviations: ReadonlySet<string>
  readonly say: ReadonlySet<string>
  readonly judge: ReadonlySet<string>
  readonly participle: ReadonlySet<string>
  readonly report: ReadonlySet<string>
  readonly bare: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  /** The words of each phrase, by the first of them. */
  readonly sources: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly determiners: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly binders: ReadonlySet<string>
  readonly loose: ReadonlySet<string>
  readonly joiners: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly be: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly that: ReadonlySet<string>
  readonly dashes: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  readonly feminine: ReadonlySet<string>
  readonly masculine: ReadonlySet<string>
  readonly negatives: ReadonlySet<string>
  readonly notClauses: ReadonlySet<string>
  readonly portfolios: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
}

export type Pronoun = keyof typeof english.pronouns
type WordFile = typeof english

const LANGUAGES: Readonly<Record<string, WordFile>> = { de: german, en: english, es: spanish, fr: french }
const ready = new Map<WordFile, Words>()

/** The words of a language (BCP 47), or the English ones where there is no file. */
export function wordsOf(language: string): Words {
  const file = LANGUAGES[language.slice(0, 2).toLowerCase()] ?? english
  const words = ready.get(file) ?? readWords(file)
  ready.set(file, words)
  return words
}

function readWords(file: WordFile): Words {
  return {
    abbreviations: setOf(file.abbreviations),
    say: setOf(file.verbs.say),
    judge: setOf(file.verbs.judge),
    participle: setOf(file.verbs.participle),
    report: setOf(file.verbs.report),
    bare: setOf(file.verbs.bare),
    nouns: setOf(file.nouns),
    sources: byFirstWord(file.sources),
    determiners: setOf(file.determiners),
    definite: setOf(file.definite),
    prepositions: setOf(file.prepositions),
    binders: setOf(file.binders),
    loose: setOf(file.loose),
    joiners: setOf(file.joiners),
    relatives: setOf(file.relatives),
    be: setOf(file.be),
    auxiliaries: setOf(file.auxiliaries),
    adverbs: setOf(file.adverbs),
    times: setOf(file.times),
    titles: setOf(file.names),
    particles: setOf(file.particles),
    that: setOf(file.that),
    dashes: setOf(file.dashes),
    pronouns: new Map(
      Object.entries(file.pronouns).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind as Pronoun])),
    ),
    feminine: setOf(file.feminine),
    masculine: setOf(file.masculine),
    negatives: setOf(file.negatives),
    notClauses: setOf(file.notClauses),
    portfolios: setOf(file.portfolios),
    roles: setOf(file.roles),
    bodies: setOf(file.bodies),
  }
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter(Boolean))
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    found.set(first, [...(found.get(first) ?? []), words])
  }
  return found
}
