import { ACTOR_TYPES } from '../scripts/model/tags.ts'
import { actorPath } from '../scripts/site/address.ts'
import type { ActorIndex } from '../scripts/site/catalogue.ts'
import { useEdition } from './edition.ts'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { Section } from './parts/section.tsx'

/** All actors, by type, with how many stories each has. */
export function ActorsPage({ actors }: { readonly actors: readonly ActorIndex[] }) {
  const { words, href } = useEdition()
  return (
    <Document title={words.actors} description={words.actorsText} path="actors/" kind="index actors">
      <Heading title={words.actors}>
        <p class="facts">
          {words.countActors(actors.length)}. {words.actorsText}
        </p>
      </Heading>
      {ACTOR_TYPES.map((type) => [type, actors.filter((actor) => actor.type === type)] as const)
        .filter(([, filed]) => filed.length > 0)
        .map(([type, filed]) => (
          <Section key={type} id={type} title={words.types[type]}>
            <ul class="directory">
              {filed.map(({ slug, name, entries }) => (
                <li key={slug}>
                  <a href={href(actorPath(slug))}>{name}</a> <span class="count">{entries.length}</span>
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </Document>
  )
}
