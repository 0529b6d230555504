import { slugify } from '../../model/slug.ts'
import type { ActorType } from '../../model/tags.ts'
import type { KnownActor } from './knownActor.ts'

/** What a line of a list says. */
export type Entry = Omit<KnownActor, 'slug' | 'aliases'> & { readonly aliases?: readonly string[] }

const NO_ALIASES: readonly string[] = []

/** An entry with its slug, which is worked out when somebody asks for it: most never do. */
export class ListedActor implements KnownActor {
  readonly name: string
  readonly type: ActorType
  readonly aliases: readonly string[]
  readonly country?: string
  readonly wikidata?: string
  readonly since?: string
  readonly until?: string
  #slug: string | undefined

  constructor({ name, type, aliases = NO_ALIASES, country, wikidata, since, until }: Entry) {
    this.name = name
    this.type = type
    this.aliases = aliases
    if (country) this.country = country
    if (wikidata) this.wikidata = wikidata
    if (since) this.since = since
    if (until) this.until = until
  }

  get slug(): string {
    this.#slug ??= slugify(this.name)
    return this.#slug
  }
}
