import type { Tie } from '../scripts/catalogue/actors/together.ts'
import { actorPath, countryPath } from '../scripts/catalogue/address.ts'
import type { ActorIndex } from '../scripts/catalogue/index.ts'
import type { Doing } from '../scripts/catalogue/shelves/doing.ts'
import type { MergedEvent } from '../scripts/catalogue/shelves/events.ts'
import type { IndexFindings } from '../scripts/catalogue/shelves/findings.ts'
import { countryName } from '../scripts/tag/countries/atlas.ts'
import { useEdition } from './edition.ts'
import { Bars } from './parts/bars.tsx'
import { Contents } from './parts/contents.tsx'
import { DataLinks } from './parts/data-links.tsx'
import { Document } from './parts/document.tsx'
import { Facts } from './parts/facts.tsx'
import { Heading } from './parts/heading.tsx'
import { ItsStorylines } from './parts/its-storylines.tsx'
import { MergedTimeline } from './parts/merged-timeline.tsx'
import { Network } from './parts/network.tsx'
import { Sayings } from './parts/sayings.tsx'
import { Section } from './parts/section.tsx'
import { ShelfStories } from './parts/shelf-stories.tsx'

interface Props {
  readonly actor: ActorIndex
  readonly findings: IndexFindings
  /** What happened by its newest stories. */
  readonly doing: Doing
  /** Plans and forecasts that name it. */
  readonly plans: readonly MergedEvent[]
  readonly ties: readonly Tie[]
}

/** An actor: who it is, with whom it appears, and its stories. */
export function ActorPage({ actor, findings, doing, plans, ties }: Props) {
  const { words, href, writeNote } = useEdition()
  const { company, shelf, tally, storylines, toldMost, sayings } = findings
  const { did, named } = doing
  const path = actorPath(actor.slug)
  return (
    <Document title={actor.name} path={path} kind="index actor" card feed={path}>
      <Heading kicker={<a href={href(`actors/#${actor.type}`)}>{words.oneOfType[actor.type]}</a>} title={actor.name}>
        <Facts entries={actor.entries} company={company} />
      </Heading>
      <Contents
        places={[
          { id: 'storylines', name: words.storylines, shown: storylines.length > 0 },
          { id: 'timeline', name: words.did, shown: did.length > 0 },
          { id: 'said', name: words.said, shown: sayings.length > 0 },
          { id: 'with', name: words.appearsWith, shown: company.actors.length > 0 },
          {
            id: 'stories',
            name: shelf.years.length > 0 ? words.latest : words.byMonth,
            shown: shelf.newest.length > 0,
          },
        ].filter(({ shown }) => shown)}
      />
      <div class="spread">
        {actor.file?.body && (
          <div class="note-text" dir="auto" dangerouslySetInnerHTML={{ __html: writeNote(actor.file.body) }} />
        )}
        <ItsStorylines storylines={storylines} toldMost={[]} />
        {did.length > 0 && (
          <Section id="timeline" title={words.did}>
            <MergedTimeline events={did} open={5} />
          </Section>
        )}
        {sayings.length > 0 && (
          <Section id="said" title={words.said}>
            <Sayings sayings={sayings} named={false} />
          </Section>
        )}
        <ItsStorylines storylines={[]} toldMost={toldMost} />
        {named.length + plans.length > 0 && (
          <Section id="named" title={words.namedIn}>
            <MergedTimeline events={named} plans={plans} open={3} />
          </Section>
        )}
        <div class="rail">
          <Card actor={actor} />
          {company.actors.length > 0 && (
            <Section id="with" title={words.appearsWith}>
              <Network name={actor.name} around={company.actors.slice(0, 8)} ties={ties} />
              <Bars bars={company.actors} />
            </Section>
          )}
          {company.countries.length > 0 && (
            <Section id="countries" title={words.countries}>
              <Bars bars={company.countries} />
            </Section>
          )}
          <DataLinks path={path} />
        </div>
        <ShelfStories shelf={shelf} tally={tally} />
      </div>
    </Document>
  )
}

function Card({ actor }: { readonly actor: ActorIndex }) {
  const { site, words, href, hasActor, hasCountry } = useEdition()
  const { country, file, joined, mayBe } = actor
  const full = joined?.joins.filter(({ why }) => why !== 'surname').map(({ name }) => name) ?? []
  const aliases = [...new Set([...(file?.aliases ?? []), ...full])].filter((name) => name !== actor.name)
  if (!country && aliases.length === 0 && mayBe.length === 0 && !file?.wikidata) return null
  return (
    <dl class="card">
      {aliases.length > 0 && (
        <div>
          <dt>{words.alsoCalled}</dt>
          <dd>{aliases.join(', ')}</dd>
        </div>
      )}
      {mayBe.length > 0 && (
        <div>
          <dt>{words.mayBe}</dt>
          <dd>
            {mayBe.map(({ slug, name }, index) => (
              <>
                {index > 0 && ', '}
                {hasActor(slug) ? <a href={href(actorPath(slug))}>{name}</a> : name}
              </>
            ))}
          </dd>
        </div>
      )}
      {country && (
        <div>
          <dt>{words.country}</dt>
          <dd>
            {hasCountry(country) ? (
              <a href={href(countryPath(country))}>{countryName(country, site.language)}</a>
            ) : (
              countryName(country, site.language)
            )}
          </dd>
        </div>
      )}
      {file?.wikidata && (
        <div>
          <dt>{words.wikidata}</dt>
          <dd>
            <a href={`https://www.wikidata.org/wiki/${file.wikidata}`} rel="noopener nofollow">
              {file.wikidata}
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}
