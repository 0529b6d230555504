import type { ActorShelf } from '../scripts/catalogue/actors/shelf.ts'
import { actorPath, NAMED_ONCE } from '../scripts/catalogue/address.ts'
import type { ActorIndex } from '../scripts/catalogue/index.ts'
import { groupBy } from '../scripts/model/groups.ts'
import { ACTOR_TYPES } from '../scripts/model/tags.ts'
import { useEdition } from './edition.ts'
import { Contents } from './parts/contents.tsx'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { Section } from './parts/section.tsx'

/** All actors, by type, those in most stories first, with what the stories say that they are; apart, those that one story alone names. */
export function ActorsPage({ count, several, once, isOnceApart }: ActorShelf) {
  const { words, href } = useEdition()
  const byType = ACTOR_TYPES.map((type) => [type, several.filter((actor) => actor.type === type)] as const).filter(
    ([, filed]) => filed.length > 0,
  )
  const places = byType.map(([type, filed]) => ({ id: type, name: words.types[type], count: filed.length }))
  const apart = once.length > 0 ? [{ id: 'once', name: words.namedOnce, count: once.length }] : []
  return (
    <Document title={words.actors} description={words.actorsText} path="actors/" kind="index actors">
      <Heading title={words.actors}>
        <p class="facts">
          {words.countActors(count)}. {words.actorsText}
        </p>
      </Heading>
      <Contents places={[...places, ...apart]} always />
      {byType.map(([type, filed]) => (
        <Section key={type} id={type} title={words.types[type]}>
          <Ranked actors={filed} />
        </Section>
      ))}
      {once.length > 0 && (
        <Section id="once" title={words.namedOnce}>
          {isOnceApart ? (
            <p>
              <a href={href(NAMED_ONCE)}>{words.countActors(once.length)}</a>
            </p>
          ) : (
            <Names actors={once} />
          )}
        </Section>
      )}
    </Document>
  )
}

/** The actors that one story alone names, by letter. */
export function NamedOncePage({ once }: Pick<ActorShelf, 'once'>) {
  const { words, href } = useEdition()
  const letters = groupBy(once, ({ name }) => letterOf(name))
  const groups = [...letters].map(([letter, filed], place) => ({ letter, filed, id: `letter-${place + 1}` }))
  return (
    <Document title={`${words.actors}: ${words.namedOnce}`} path={NAMED_ONCE} kind="index actors">
      <Heading kicker={<a href={href('actors/')}>{words.actors}</a>} title={words.namedOnce}>
        <p class="facts">{words.countActors(once.length)}</p>
      </Heading>
      <nav aria-label={words.letters}>
        <ul class="inline">
          {groups.map(({ letter, id }) => (
            <li key={id}>
              <a href={`#${id}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, filed, id }) => (
        <section key={id} class="letter" id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{letter}</h2>
          <Names actors={filed} />
        </section>
      ))}
    </Document>
  )
}

/** `Élodie` stands under E, `‘Abd` under A, a name that starts with a figure under #. */
function letterOf(name: string): string {
  const letter = /\p{L}/u.exec(name.normalize('NFD'))?.[0]
  return /^[^\p{L}]*\d/u.test(name) || !letter ? '#' : letter.toUpperCase()
}

function Ranked({ actors }: { readonly actors: readonly ActorIndex[] }) {
  const { href } = useEdition()
  return (
    <ul class="directory ranked">
      {actors.map(({ slug, name, role, entries }) => (
        <li key={slug}>
          <span>
            <a href={href(actorPath(slug))}>{name}</a>
            {role && (
              <span class="note" dir="auto">
                {' '}
                {role}
              </span>
            )}
          </span>{' '}
          <span class="count">{entries.length}</span>
        </li>
      ))}
    </ul>
  )
}

function Names({ actors }: { readonly actors: readonly ActorIndex[] }) {
  const { href } = useEdition()
  return (
    <ul class="directory">
      {actors.map(({ slug, name }) => (
        <li key={slug}>
          <a href={href(actorPath(slug))}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
