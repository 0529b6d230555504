import ar from './data/words/ar.json' with { type: 'json' }
import de from './data/words/de.json' with { type: 'json' }
import en from './data/words/en.json' with { type: 'json' }
import es from './data/words/es.json' with { type: 'json' }
import fr from './data/words/fr.json' with { type: 'json' }
import it from './data/words/it.json' with { type: 'json' }
import ja from './data/words/ja.json' with { type: 'json' }
import ko from './data/words/ko.json' with { type: 'json' }
import nl from './data/words/nl.json' with { type: 'json' }
import pt from './data/words/pt.json' with { type: 'json' }
import ru from './data/words/ru.json' with { type: 'json' }
import tr from './data/words/tr.json' with { type: 'json' }
import uk from './data/words/uk.json' with { type: 'json' }
import zh from './data/words/zh.json' with { type: 'json' }

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
  /** The other side speaks: `denied`. */
  answer: 4096,
  /** What comes next: `will`. */
  toCome: 8192,
  /** Opens a clause on the noun before it: in other languages than English a pronoun right behind it is somebody else. */
  relative: 16384,
} as const

/** What a language knows of its words. */
export interface Words {
  /** The roles of each word that is on a list. */
  readonly roles: ReadonlyMap<string, number>
  /** Phrases of credits and links, which cleaning may have left. */
  readonly furniture: readonly string[]
  /** What a sentence that leads back begins with, where a language does not part its words: `同日`. */
  readonly openings: readonly string[]
  /** What ties a sentence to the one before, and can be left out before a name: `But` */
  readonly ties: readonly string[]
  /** What leads back wherever it stands: `el mismo día`. */
  readonly back: readonly string[]
}

type Lists = Readonly<Partial<Record<Exclude<keyof typeof ROLES, 'furniture'>, string>>> &
  Readonly<Partial<Omit<Words, 'roles'>>>

const LANGUAGES: ReadonlyMap<string, Words> = new Map(
  Object.entries({ ar, de, en, es, fr, it, ja, ko, nl, pt, ru, tr, uk, zh }).map(([language, lists]) => [
    language,
    readLists(lists),
  ]),
)
const NONE: Words = { roles: new Map(), furniture: [], openings: [], back: [], ties: [] }

/** The words of a language (BCP 47); no words where there are no lists. */
export function wordsOf(language: string): Words {
  return LANGUAGES.get(language.slice(0, 2).toLowerCase()) ?? NONE
}

/** Whether a word, in lower case, has one of some roles. */
export function hasRole({ roles }: Words, word: string, some: number): boolean {
  return ((roles.get(word) ?? 0) & some) > 0
}

function readLists({ furniture = [], openings = [], back = [], ties = [], ...lists }: Lists): Words {
  const roles = new Map<string, number>()
  const add = (words: readonly string[], bit: number) => {
    for (const word of words) roles.set(word, (roles.get(word) ?? 0) | bit)
  }
  for (const [name, words] of Object.entries(lists))
    if (isRole(name)) add(String(words).split(' ').filter(Boolean), ROLES[name])
  add(
    furniture.map((phrase) => phrase.split(/[^\p{L}]/u, 1)[0] ?? ''),
    ROLES.furniture,
  )
  return { roles, furniture, openings, back, ties }
}

function isRole(name: string): name is keyof typeof ROLES {
  return Object.hasOwn(ROLES, name)
}
