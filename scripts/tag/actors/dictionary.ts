import { readFileSync } from 'node:fs'
import type { ActorFile } from '../../model/story.ts'
import { phraseKey } from '../words/key.ts'
import type { KnownActor } from './knownActor.ts'
import { type Entry, ListedActor } from './listedActor.ts'
import { Phrases } from './phrases.ts'

/** Who held an office, from and until which day; without `to` it was held when the list was written. */
export interface Term {
  readonly holder: string
  readonly from: string
  readonly to?: string
}

export interface Office {
  readonly office: string
  /** ISO 3166-1 alpha-2; absent for offices of international organisations. */
  readonly country?: string
  /** How texts call it, without the country: `secretary of state`. */
  readonly titles: readonly string[]
  /** Those of the titles that say whose office it is: `cia director`. */
  readonly alone?: readonly string[]
  readonly terms: readonly Term[]
}

/** Names, offices, and how to find them. */
export interface Dictionary {
  readonly actors: readonly KnownActor[]
  readonly names: Phrases<KnownActor>
  readonly byKey: ReadonlyMap<string, KnownActor>
  readonly offices: readonly Office[]
}

const FILES = ['people', 'organizations', 'governments', 'militaries', 'armed-groups', 'parties', 'companies', 'media']

/** The built-in offices with who held them when. */
export const offices: readonly Office[] = readLines<Office>('offices')

/** The built-in actors: see `data/README.md`. */
export const builtInActors: readonly KnownActor[] = readBuiltIn()

const builtIn = createDictionary(builtInActors)
const extended = new WeakMap<readonly ActorFile[], Dictionary>()

/** The built-in dictionary, or that with a site's own actors, which win over entries of the same name or alias. */
export function dictionaryWith(files: readonly ActorFile[] = []): Dictionary {
  if (!files.some(({ not }) => !not)) return builtIn
  let dictionary = extended.get(files)
  if (!dictionary) {
    dictionary = createDictionary(mergeActors(files.filter(({ not }) => !not).map(knownOf), builtInActors))
    extended.set(files, dictionary)
  }
  return dictionary
}

function createDictionary(actors: readonly KnownActor[]): Dictionary {
  const names = new Phrases<KnownActor>('names')
  for (const actor of actors) {
    names.add(actor.name, actor)
    for (const alias of actor.aliases) names.add(alias, actor)
  }
  let byKey: ReadonlyMap<string, KnownActor> | undefined
  return {
    actors,
    names,
    get byKey() {
      byKey ??= indexByKey(actors)
      return byKey
    },
    offices,
  }
}

function indexByKey(actors: readonly KnownActor[]): ReadonlyMap<string, KnownActor> {
  const byKey = new Map<string, KnownActor>()
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases]) {
      const key = phraseKey(name)
      if (!byKey.has(key)) byKey.set(key, actor)
    }
  }
  return byKey
}

/** A site's actors first; a built-in one that shares a site actor's main name lends it its aliases and is dropped, and loses any alias that the site gives to another. */
function mergeActors(own: readonly KnownActor[], others: readonly KnownActor[]): KnownActor[] {
  const named = new Map(own.map((actor) => [phraseKey(actor.name), actor]))
  const taken = new Set(own.flatMap(({ name, aliases }) => [name, ...aliases]).map(phraseKey))
  const lent = new Map<KnownActor, readonly string[]>()
  const kept: KnownActor[] = []
  for (const other of others) {
    const names = [other.name, ...other.aliases]
    const keys = names.map(phraseKey)
    const namesake = keys.map((key) => named.get(key)).find(Boolean)
    const free = names.filter((_, index) => !taken.has(keys[index] ?? ''))
    if (namesake) lent.set(namesake, [...(lent.get(namesake) ?? []), ...free])
    else if (free.length === names.length) kept.push(other)
    else if (free[0] === other.name) kept.push(new ListedActor({ ...other, aliases: free.slice(1) }))
  }
  return [...own.map((actor) => ({ ...actor, aliases: [...actor.aliases, ...(lent.get(actor) ?? [])] })), ...kept]
}

function knownOf({ name, type, slug, aliases, country, wikidata }: ActorFile): KnownActor {
  return { name, type, slug, aliases, ...(country && { country }), ...(wikidata && { wikidata }) }
}

function readBuiltIn(): KnownActor[] {
  const listed: KnownActor[] = FILES.flatMap((file) => readLines<Entry>(file)).map((entry) => new ListedActor(entry))
  const known = new Set(listed.map(({ name }) => name))
  const holders: KnownActor[] = []
  for (const { terms, country } of offices) {
    for (const { holder } of terms) {
      if (known.has(holder)) continue
      known.add(holder)
      holders.push(new ListedActor({ name: holder, type: 'person', ...(country && { country }) }))
    }
  }
  return [...listed, ...holders]
}

function readLines<T>(name: string): T[] {
  const text = readFileSync(new URL(`data/${name}.jsonl`, import.meta.url), 'utf8')
  return JSON.parse(`[${text.trim().replaceAll('\n', ',')}]`)
}
