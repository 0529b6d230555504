import { actorPath } from '../scripts/catalogue/address.ts'
import type { ActorIndex } from '../scripts/catalogue/index.ts'
import { ACTOR_TYPES } from '../scripts/model/tags.ts'
import { useEdition } from './edition.ts'
import { Contents } from './parts/contents.tsx'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { Section } from './parts/section.tsx'

/** More actors of one type than this are listed by letter. */
const MANY = 80

/** All actors, by type, with how many stories each has. */
export function ActorsPage({ actors }: { readonly actors: readonly ActorIndex[] }) {
  const { words } = useEdition()
  const byType = ACTOR_TYPES.map((type) => [type, actors.filter((actor) => actor.type === type)] as const).filter(
    ([, filed]) => filed.length > 0,
  )
  return (
    <Document title={words.actors} description={words.actorsText} path="actors/" kind="index actors">
      <Heading title={words.actors}>
        <p class="facts">
          {words.countActors(actors.length)}. {words.actorsText}
        </p>
      </Heading>
      <Contents
        places={byType.map(([type, filed]) => ({ id: type, name: words.types[type], count: filed.length }))}
        always
      />
      {byType.map(([type, filed]) => (
        <Section key={type} id={type} title={words.types[type]}>
          {filed.length > MANY ? <ByLetter type={type} actors={filed} /> : <Directory actors={filed} />}
        </Section>
      ))}
    </Document>
  )
}

function ByLetter({ type, actors }: { readonly type: string; readonly actors: readonly ActorIndex[] }) {
  const { words } = useEdition()
  const letters = new Map<string, ActorIndex[]>()
  for (const actor of actors) {
    const letter = letterOf(actor.name)
    letters.set(letter, [...(letters.get(letter) ?? []), actor])
  }
  const groups = [...letters].map(([letter, filed], place) => ({ letter, filed, id: `${type}-${place + 1}` }))
  return (
    <>
      <nav aria-label={`${words.types[type as ActorIndex['type']]}: ${words.letters}`}>
        <ul class="inline">
          {groups.map(({ letter, id }) => (
            <li key={id}>
              <a href={`#${id}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, filed, id }) => (
        <div key={id} class="letter" id={id}>
          <h3>{letter}</h3>
          <Directory actors={filed} />
        </div>
      ))}
    </>
  )
}

/** `Élodie` stands under E, `‘Abd` under A, a name that starts with a figure under #. */
function letterOf(name: string): string {
  const letter = /\p{L}/u.exec(name.normalize('NFD'))?.[0]
  return /^[^\p{L}]*\d/u.test(name) || !letter ? '#' : letter.toUpperCase()
}

function Directory({ actors }: { readonly actors: readonly ActorIndex[] }) {
  const { href } = useEdition()
  return (
    <ul class="directory">
      {actors.map(({ slug, name, entries }) => (
        <li key={slug}>
          <a href={href(actorPath(slug))}>{name}</a> <span class="count">{entries.length}</span>
        </li>
      ))}
    </ul>
  )
}
