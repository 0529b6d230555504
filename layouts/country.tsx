import { countryPath } from '../scripts/catalogue/address.ts'
import type { CountryIndex } from '../scripts/catalogue/index.ts'
import { viewCountries } from '../scripts/catalogue/maps/view.ts'
import type { IndexFindings } from '../scripts/catalogue/shelves/findings.ts'
import { useEdition } from './edition.ts'
import { Contents } from './parts/contents.tsx'
import { DataLinks } from './parts/data-links.tsx'
import { Document } from './parts/document.tsx'
import { Facts } from './parts/facts.tsx'
import { Heading } from './parts/heading.tsx'
import { ItsCompany } from './parts/its-company.tsx'
import { NeighbourMap } from './parts/map.tsx'
import { MergedTimeline } from './parts/merged-timeline.tsx'
import { Sayings } from './parts/sayings.tsx'
import { Section } from './parts/section.tsx'
import { ShelfStories } from './parts/shelf-stories.tsx'

interface Props {
  readonly country: CountryIndex
  readonly findings: IndexFindings
}

/** A country: what its stories are, what happened, who acts in it, and with which other countries. */
export function CountryPage({ country, findings }: Props) {
  const { words, writeNote, href, world } = useEdition()
  const { company, shelf, tally, events, plans, sayings } = findings
  const path = countryPath(country.code)
  const view = viewCountries([country.code], world)
  return (
    <Document title={country.name} path={path} kind="index country" card feed={path}>
      <Heading kicker={<a href={href('countries/')}>{words.country}</a>} title={country.name}>
        <Facts entries={country.entries} company={company} />
      </Heading>
      <Contents
        places={[
          { id: 'timeline', name: words.whatHappened, shown: events.length + plans.length > 0 },
          { id: 'said', name: words.saidByOfficials, shown: sayings.length > 0 },
          { id: 'actors', name: words.itsActors, shown: company.actors.length > 0 },
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
        {events.length + plans.length > 0 && (
          <Section id="timeline" title={words.whatHappened}>
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
          <ItsCompany company={company} />
          <DataLinks path={path} />
        </div>
        <ShelfStories shelf={shelf} tally={tally} />
      </div>
    </Document>
  )
}
