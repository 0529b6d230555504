import { countryPath } from '../scripts/site/address.ts'
import type { CountryIndex } from '../scripts/site/catalogue.ts'
import type { Company } from '../scripts/site/company.ts'
import { viewCountries } from '../scripts/site/maps/view.ts'
import type { Shelf } from '../scripts/site/shelf.ts'
import { useEdition } from './edition.ts'
import { Bars } from './parts/bars.tsx'
import { Document } from './parts/document.tsx'
import { Facts } from './parts/facts.tsx'
import { Heading } from './parts/heading.tsx'
import { NeighbourMap } from './parts/map.tsx'
import { Section } from './parts/section.tsx'
import { ShelfStories } from './parts/shelf-stories.tsx'

interface Props {
  readonly country: CountryIndex
  readonly company: Company
  readonly shelf: Shelf
}

/** A country: what its stories are, who acts in them, and with which other countries. */
export function CountryPage({ country, company, shelf }: Props) {
  const { words, writeNote, href, world } = useEdition()
  const view = viewCountries([country.code], world)
  const path = countryPath(country.code)
  return (
    <Document title={country.name} path={path} kind="index country" feed={path}>
      <Heading kicker={<a href={href('countries/')}>{words.country}</a>} title={country.name}>
        <Facts entries={country.entries} company={company} />
      </Heading>
      <div class="spread">
        {country.note && <div class="note-text" dangerouslySetInnerHTML={{ __html: writeNote(country.note) }} />}
        <div class="rail">
          {view && <NeighbourMap view={view} code={country.code} />}
          {company.actors.length > 0 && (
            <Section id="actors" title={words.itsActors}>
              <Bars bars={company.actors} />
            </Section>
          )}
          {company.countries.length > 0 && (
            <Section id="with" title={words.withCountries}>
              <Bars bars={company.countries} />
            </Section>
          )}
        </div>
        <ShelfStories shelf={shelf} />
      </div>
    </Document>
  )
}
