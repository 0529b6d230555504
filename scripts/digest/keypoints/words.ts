import de from './data/words/de.json' with { type: 'json' }
import en from './data/words/en.json' with { type: 'json' }
import es from './data/words/es.json' with { type: 'json' }
import fr from './data/words/fr.json' with { type: 'json' }

/** What a word can be on a language’s lists, as bits. */
export const ROLES = {
  /** Says nothing of what a story is about: `the`, `said`. */
  stop: 1,
  /** Needs somebody named before. */
  pronoun: 2,
  /** Points back wherever it opens a sentence: `this`. */
  demonstrative: 4,
  /** Points back before one of the things: `the move`. */
  pointer: 8,
  thing: 16,
  /** Opens a phrase or clause. */
  leadIn: 32,
  /** Ties a sentence to the one before. */
  opener: 64,
  /** The speaker or the reader. */
  first: 128,
  saying: 256,
  time: 512,
  /** Begins one of the phrases of credits and links. */
  furniture: 1024,
  /** Behind a verb of saying, stands for what somebody else said: `said otherwise`. */
  echo: 2048,
} as const

/** What a language knows of its words. */
export interface Words {
  /** The roles of each word that is on a list. */
  readonly roles: ReadonlyMap<string, number>
  /** Phrases of credits and links, which cleaning may have left. */
  readonly furniture: readonly string[]
}

type Lists = Readonly<Record<Exclude<keyof typeof ROLES, 'furniture'>, string> & { furniture: readonly string[] }>

const LANGUAGES: ReadonlyMap<string, Words> = new Map(
  Object.entries({ de, en, es, fr }).map(([language, lists]) => [language, readLists(lists)]),
)
const NONE: Words = { roles: new Map(), furniture: [] }

/** The words of a language (BCP 47); no words where there are no lists. */
export function wordsOf(language: string): Words {
  return LANGUAGES.get(language.slice(0, 2).toLowerCase()) ?? NONE
}

function readLists({ furniture, ...lists }: Lists): Words {
  const roles = new Map<string, number>()
  const add = (words: readonly string[], bit: number) => {
    for (const word of words) roles.set(word, (roles.get(word) ?? 0) | bit)
  }
  for (const [name, words] of Object.entries(lists)) if (isRole(name)) add(words.split(' '), ROLES[name])
  add(
    furniture.map((phrase) => phrase.split(/[^\p{L}]/u, 1)[0] ?? ''),
    ROLES.furniture,
  )
  return { roles, furniture }
}

function isRole(name: string): name is keyof typeof ROLES {
  return Object.hasOwn(ROLES, name)
}
