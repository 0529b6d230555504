import { existsSync } from 'node:fs'
import { byLanguage } from '../../../model/byLanguage.ts'
import type { ActorType } from '../../../model/tags.ts'
import { readData } from '../../readData.ts'
import { keyOf } from '../../words/key.ts'
import { arabicGivenNames } from '../../words/lists.ts'

/** How a language without capitals names people. */
export interface Uncased {
  readonly givenNames: ReadonlySet<string>
  /** Those of them that are common words too. */
  readonly doubtful: ReadonlySet<string>
  /** Parts of a name that are none alone: `bin`, `abu`, `abd`. */
  readonly particles: ReadonlySet<string>
  /** Particles that begin a name with the word behind them: `abu`. */
  readonly fathers: ReadonlySet<string>
  /** Those that do before a word with the article: `abd`. */
  readonly servants: ReadonlySet<string>
  /** The article as it is written on. */
  readonly article: string
  /** What no surname looks like: verbs, plurals. */
  readonly noSurname: RegExp
  /** What stands before a name and says who somebody is. */
  readonly roles: ReadonlySet<string>
  /** What follows the names of kings and popes: `the Second`. */
  readonly ordinals: ReadonlySet<string>
  /** Words that are in no name. */
  readonly stops: ReadonlySet<string>
  /** The nouns that bodies' names begin with, by `keyOf`. */
  readonly heads: ReadonlyMap<string, BodyKind>
  /** Those that may have the article themselves: المجلس الاقتصادي. */
  readonly definite: ReadonlySet<string>
  /** Words with the article that are in no body's name, by `keyOf`. */
  readonly bodyStops: ReadonlySet<string>
}

type BodyKind = Exclude<ActorType, 'person'>

type Data = Record<Exclude<keyof Uncased, 'givenNames' | 'heads'>, string> & {
  readonly bodies: Readonly<Partial<Record<BodyKind, string>>>
}

/** What is known of a language, BCP 47; nothing of one without a file. */
export const uncasedOf = byLanguage(readUncased)

function readUncased(code: string): Uncased | undefined {
  const file = new URL(`data/${code}.json`, import.meta.url)
  if (!existsSync(file)) return undefined
  const data = readData<Data>(file)
  const split = (words: string) => new Set(words.split(' '))
  return {
    givenNames: arabicGivenNames,
    doubtful: split(data.doubtful),
    particles: split(data.particles),
    fathers: split(data.fathers),
    servants: split(data.servants),
    article: data.article,
    noSurname: new RegExp(data.noSurname, 'u'),
    roles: split(data.roles),
    ordinals: split(data.ordinals),
    stops: split(data.stops),
    heads: headsOf(data.bodies),
    definite: new Set([...split(data.definite)].map(keyOf)),
    bodyStops: new Set([...split(data.bodyStops), ...split(data.roles)].map(keyOf)),
  }
}

function headsOf(bodies: Data['bodies']): ReadonlyMap<string, BodyKind> {
  const kinds = Object.entries(bodies) as [BodyKind, string][]
  return new Map(kinds.flatMap(([kind, words]) => words.split(' ').map((word) => [keyOf(word), kind] as const)))
}
