import { existsSync } from 'node:fs'
import { byLanguage } from '../../../model/byLanguage.ts'
import type { ActorType } from '../../../model/tags.ts'
import { kindOfEach } from '../../kinds.ts'
import { readData } from '../../readData.ts'
import { type Seek, seek } from './again.ts'

/** How a language that parts no words names people and bodies. */
export interface Unspaced {
  readonly surnames: ReadonlySet<string>
  /** Those that are everyday words too, and need a role beside the name. */
  readonly weakSurnames: ReadonlySet<string>
  /** Given names that make a name of the surname before them, whatever stands around. */
  readonly givenNames: ReadonlySet<string>
  /** Finds names of whom the world knows by one name. */
  readonly seekWellKnown: Seek
  /** What stands before or behind a name and says who somebody is. */
  readonly roles: ReadonlySet<string>
  /** What follows a name as verb or particle. */
  readonly verbs: ReadonlySet<string>
  /** Words that are in no body's name. */
  readonly stops: ReadonlySet<string>
  /** How many signs a given name may have. */
  readonly given: number
  /** Signs that given names are written with, where the language has few enough. */
  readonly givenSigns: ReadonlySet<string>
  /** Words that bodies' names begin with: places, ranks. */
  readonly begins: ReadonlySet<string>
  /** Endings of common nouns too, which make a name only behind such a word. */
  readonly weak: ReadonlySet<string>
  /** How bodies' names end, the longest first, and what such a body is. */
  readonly endings: readonly (readonly [string, ActorType])[]
  /** Legal forms that stand before a name, and what such a body is. */
  readonly forms: ReadonlyMap<string, ActorType>
  /** Those that are a name by themselves. */
  readonly alone: ReadonlySet<string>
  /** Signs that names of other scripts are written with. */
  readonly foreign: ReadonlySet<string>
}

interface Data {
  readonly surnames: string
  readonly compoundSurnames: readonly string[]
  readonly weakSurnames: readonly string[]
  readonly givenNames?: readonly string[]
  readonly wellKnown: readonly string[]
  readonly roles: readonly string[]
  readonly verbs: readonly string[]
  readonly stops: readonly string[]
  readonly bodyEndings: Readonly<Partial<Record<ActorType, readonly string[]>>>
  readonly forms?: Readonly<Partial<Record<ActorType, readonly string[]>>>
  readonly alone: readonly string[]
  readonly given: number
  readonly givenSigns?: string
  readonly begins: readonly string[]
  readonly weak: readonly string[]
  readonly foreign: string
}

/** What is known of a language, BCP 47; nothing of one without a file. */
export const unspacedOf = byLanguage(readUnspaced)

function readUnspaced(code: string): Unspaced | undefined {
  const file = new URL(`data/${code}.json`, import.meta.url)
  if (!existsSync(file)) return undefined
  const data = readData<Data>(file)
  const endings = Object.entries(data.bodyEndings).flatMap(([type, words]) =>
    words.map((word) => [word, type as ActorType] as const),
  )
  return {
    surnames: new Set([...data.surnames, ...data.compoundSurnames]),
    weakSurnames: new Set(data.weakSurnames),
    givenNames: new Set(data.givenNames),
    seekWellKnown: seek(new Set(data.wellKnown)),
    roles: new Set(data.roles),
    verbs: new Set(data.verbs),
    stops: new Set(data.stops),
    given: data.given,
    givenSigns: new Set(data.givenSigns),
    begins: new Set(data.begins),
    weak: new Set(data.weak),
    endings: endings.sort(([one], [other]) => other.length - one.length),
    forms: kindOfEach(data.forms ?? {}),
    alone: new Set(data.alone),
    foreign: new Set(data.foreign),
  }
}
