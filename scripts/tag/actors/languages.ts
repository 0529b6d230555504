import { readdirSync } from 'node:fs'
import { byLanguage } from '../../model/byLanguage.ts'
import { once } from '../../model/once.ts'
import type { ActorType } from '../../model/tags.ts'
import { kindOfEach } from '../kinds.ts'
import { readData } from '../readData.ts'
import { keyOf } from '../words/key.ts'
import type { Word } from '../words/passage.ts'
import type { Phrases } from './phrases.ts'
import { type Role, rolesIn } from './roles.ts'

/** What a name is by the noun that it opens with: a kind of body, or nobody (a square, a cup, a law). */
export type Kind = Exclude<ActorType, 'person'> | 'nobody'

/** What a language says of its names; words by `keyOf`. */
export interface NameWords {
  /** The nouns that names open with, where nouns stand first: `Consejo de Estado`, `Liga de Campeones`. */
  readonly heads: ReadonlyMap<string, Kind>
  /** Such nouns that are a body's name alone, within a sentence: `el Senado`. */
  readonly alone: ReadonlySet<string>
  /** Small words that have a capital at the beginning of a sentence alone. */
  readonly openers: ReadonlySet<string>
  /** Months and weekdays. */
  readonly calendar: ReadonlySet<string>
  /** What stands before a name and says who somebody is; the value says whether a bare surname may follow: `Mme Weber`. */
  readonly roles: Phrases<Role>
  /** How compounds end that are such words: `Vereinschef`. */
  readonly roleEndings: readonly string[]
  /** Whether names have cases, so that two may stand side by side: `защитник Петра Иванова | Олег Ким`. */
  readonly declined: boolean
  /** How the names of bodies go on around their noun, where that may be in small letters. */
  readonly around?: Around
  /** What a word makes of the name that it is the noun of. */
  readonly kindOf: (word: Word) => Kind | undefined
}

/** The words around the noun of a body's name. */
export interface Around {
  /** Nouns that may be written small themselves, where a name follows: `суд Москвы`. */
  readonly small: ReadonlySet<string>
  /** Small words between the parts of a name: `по`, `für`, `des`. */
  readonly links: ReadonlySet<string>
  /** Those of them behind which any small word belongs to the name: `Conseil de | la pêche`. */
  readonly governing: ReadonlySet<string>
  /** Those of them that part two bodies: `Policía Local | y la Guardia Civil`. */
  readonly ands: ReadonlySet<string>
  /** Those of them that go on to small words alone: `обороны | и | безопасности`. */
  readonly smallLinks: ReadonlySet<string>
  /** Whether the noun is written small behind an adjective: `Верховный суд`. */
  readonly smallNoun: boolean
  /** What adjectives before the noun look like. */
  readonly before: RegExp
  /** What words behind it look like that are written small: genitives. */
  readonly after?: RegExp
  /** Those that look like it and are none. */
  readonly notAfter?: RegExp
}

interface Written {
  readonly heads: Readonly<Record<Kind, readonly string[]>>
  /** How compounds end that are such nouns: `Veiligheidsdienst`. */
  readonly endings?: Readonly<Partial<Record<Kind, readonly string[]>>>
  readonly alone: readonly string[]
  readonly openers: readonly string[]
  readonly calendar: readonly string[]
  readonly roles: readonly string[]
  readonly roleEndings?: readonly string[]
  readonly declined?: boolean
  readonly around?: {
    readonly small: readonly string[]
    readonly links: readonly string[]
    readonly governing?: readonly string[]
    readonly ands?: readonly string[]
    readonly smallLinks?: readonly string[]
    readonly smallNoun?: boolean
    readonly before: string
    readonly after?: string
    readonly notAfter?: string
  }
}

const LANGUAGES: readonly string[] = readdirSync(new URL('data/languages', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))

/** What is known of the names of a language, BCP 47; nothing of one without a file. */
export const nameWordsOf = byLanguage((code) => (LANGUAGES.includes(code) ? readWords(code) : undefined))

const firstHeads = once(
  () => new Set(LANGUAGES.flatMap((language) => [...(nameWordsOf(language)?.heads.keys() ?? [])])),
)

/** Whether names open with this noun in one of the languages. */
export function isFirstHead(key: string): boolean {
  return firstHeads().has(key)
}

function readWords(language: string): NameWords {
  const written = readData<Written>(new URL(`data/languages/${language}.json`, import.meta.url))
  const heads = kindOfEach(written.heads, keyOf)
  const endings = kindOfEach<Kind>(written.endings ?? {}, keyOf)
  return {
    heads,
    alone: keysOf(written.alone),
    openers: keysOf(written.openers),
    calendar: keysOf(written.calendar),
    roles: rolesIn(written.roles),
    roleEndings: written.roleEndings?.map(keyOf) ?? [],
    declined: written.declined ?? false,
    kindOf: kindBy(heads, endings),
    ...(written.around && { around: readAround(written.around) }),
  }
}

/** A noun's kind by the noun itself, else by how it ends; a compound has a part of three letters or more before its ending. */
function kindBy(heads: ReadonlyMap<string, Kind>, endings: ReadonlyMap<string, Kind>): NameWords['kindOf'] {
  const longest = Math.max(0, ...[...endings.keys()].map(({ length }) => length))
  return ({ key, capital }) => {
    const whole = heads.get(key)
    if (whole || !capital) return whole
    for (let at = Math.max(SHORTEST_PART, key.length - longest); at < key.length - 2; at++) {
      const kind = endings.get(key.slice(at))
      if (kind) return kind
    }
    return undefined
  }
}

const SHORTEST_PART = 3

function readAround({
  small,
  links,
  governing = [],
  ands = [],
  smallLinks = [],
  smallNoun = false,
  before,
  after,
  notAfter,
}: NonNullable<Written['around']>): Around {
  return {
    small: keysOf(small),
    links: keysOf(links),
    governing: keysOf(governing),
    ands: keysOf(ands),
    smallLinks: keysOf(smallLinks),
    smallNoun,
    before: new RegExp(before, 'u'),
    ...(after && { after: new RegExp(after, 'u') }),
    ...(notAfter && { notAfter: new RegExp(notAfter, 'u') }),
  }
}

function keysOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(keyOf))
}
