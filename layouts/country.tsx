import { countryPath } from '../scripts/catalogue/address.ts'
import type { CountryIndex } from '../scripts/catalogue/index.ts'
import { viewCountries } from '../scripts/catalogue/maps/view.ts'
import type { partActors } from '../scripts/catalogue/shelves/company.ts'
import type { IndexFindings } from '../scripts/catalogue/shelves/findings.ts'
import { useEdition } from './edition.ts'
import { Contents } from './parts/contents.tsx'
import { DataLinks } from './parts/data-links.tsx'
import { Document } from './parts/document.tsx'
import { Facts } from './parts/facts.tsx'
import { Heading } from './parts/heading.tsx'
import { ItsCompany } from './parts/its-company.tsx'
import { ItsStorylines } from './parts/its-storylines.tsx'
import { NeighbourMap } from './parts/map.tsx'
import { MergedTimeline } from './parts/merged-timeline.tsx'
import { Sayings } from './parts/sayings.tsx'
import { Section } from './parts/section.tsx'
import { ShelfStories } from './parts/shelf-stories.tsx'

interface Props {
  readonly country: CountryIndex
  readonly findings: IndexFindings
  readonly actors: ReturnType<typeof partActors>
}

/** A country: what its stories are, what happened, who acts in it, and with which other countries. */
export function CountryPage({ country, findings, actors }: Props) {
  const { words, writeNote, href, world } = useEdition()
  const { company, shelf, tally, storylines, toldMost, latest: events, plans, sayings } = findings
  const eventsName = toldMost.length > 0 ? words.newestEvents : words.whatHappened
  const path = countryPath(country.code)
  const view = viewCountries([country.code], world)
  return (
    <Document title={country.name} path={path} kind="index country" card feed={path}>
      <Heading kicker={<a href={href('countries/')}>{words.country}</a>} title={country.name}>
        <Facts entries={country.entries} company={company} />
      </Heading>
      <Contents
        places={[
          { id: 'storylines', name: words.storylines, shown: storylines.length > 0 },
          { id: 'told-most', name: words.toldMost, shown: toldMost.length > 0 },
          { id: 'timeline', name: eventsName, shown: events.length + plans.length > 0 },
          { id: 'said', name: words.saidByOfficials, shown: sayings.length > 0 },
          { id: 'actors', name: words.actorsOfCountry, shown: actors.own.length > 0 },
          {
            id: 'stories',
            name: shelf.years.length > 0 ? words.latest : words.byMonth,
            shown: shelf.newest.length > 0,
          },
        ].filter(({ shown }) => shown)}
      />
      <div class="spread">
        {country.note && (
          <div class="note-text" dir="auto" dangerouslySetInnerHTML={{ __html: writeNote(country.note) }} />
        )}
        <ItsStorylines storylines={storylines} toldMost={toldMost} />
        {events.length + plans.length > 0 && (
          <Section id="timeline" title={eventsName}>
            <MergedTimeline events={events} plans={plans} open={5} />
          </Section>
        )}
        {sayings.length > 0 && (
          <Section id="said" title={words.saidByOfficials}>
            <Sayings sayings={sayings} named />
          </Section>
        )}
        <div class="rail">
          {view && <NeighbourMap view={view} code={country.code} />}
          <ItsCompany company={company} actors={actors} />
          <DataLinks path={path} />
        </div>
        <ShelfStories shelf={shelf} tally={tally} />
      </div>
    </Document>
  )
}
