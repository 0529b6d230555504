import { slugify } from '../../model/slug.ts'
import type { ActorFile } from '../../model/story.ts'
import type { Actor } from '../../model/tags.ts'

/** The actors that have a file: what it says of their name, type and country is what every page says. */
export class KnownActors {
  readonly #bySlug: ReadonlyMap<string, ActorFile>
  readonly #byName: ReadonlyMap<string, ActorFile>

  constructor(files: readonly ActorFile[]) {
    this.#bySlug = new Map(files.map((file) => [file.slug, file]))
    this.#byName = new Map(
      files.flatMap((file) => [file.name, ...file.aliases].map((name) => [name.toLowerCase(), file] as const)),
    )
  }

  fileOf(slug: string): ActorFile | undefined {
    return this.#bySlug.get(slug)
  }

  entryOf({ slug, name, type, country }: ActorFile): Actor {
    return { slug, name, type, ...(country && { country }) }
  }

  settle(actor: Actor): Actor {
    const file = this.fileOf(actor.slug) ?? this.#byName.get(actor.name.toLowerCase())
    return file ? this.entryOf(file) : actor
  }

  /** Whom an asserted name means: an actor with a file, else one that the story names, else an organization of that name. */
  find(name: string, named: readonly Actor[]): Actor {
    const file = this.#byName.get(name.toLowerCase())
    if (file) return this.entryOf(file)
    const slug = slugify(name)
    return named.find((actor) => actor.slug === slug || actor.name === name) ?? { slug, name, type: 'organization' }
  }
}
