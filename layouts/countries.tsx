import { countryPath } from '../scripts/catalogue/address.ts'
import type { CountryIndex } from '../scripts/catalogue/index.ts'
import { regionName } from '../scripts/catalogue/maps/regionName.ts'
import { groupBy } from '../scripts/model/groups.ts'
import { countryOf } from '../scripts/tag/countries/atlas.ts'
import { useEdition } from './edition.ts'
import { Bars } from './parts/bars.tsx'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { Shades, WorldMap } from './parts/map.tsx'
import { Section } from './parts/section.tsx'

/** All countries, by region. */
export function CountriesPage({ countries }: { readonly countries: readonly CountryIndex[] }) {
  const { site, words } = useEdition()
  const most = Math.max(1, ...countries.map(({ entries }) => entries.length))
  const counts = new Map(countries.map(({ code, entries }) => [code, entries.length]))
  return (
    <Document title={words.countries} description={words.countriesText} path="countries/" kind="index countries">
      <Heading title={words.countries}>
        <p class="facts">
          {words.countCountries(countries.length)}. {words.countriesText}
        </p>
      </Heading>
      <WorldMap counts={counts} />
      <Shades most={most} />
      <div class="columns">
        {byRegion(countries).map(([region, filed]) => (
          <Section
            key={region}
            id={region.toLowerCase().replace(/[^a-z]+/g, '-')}
            title={regionName(region, site.language)}
          >
            <Bars
              most={most}
              bars={filed.map(({ code, name, entries }) => ({ name, path: countryPath(code), count: entries.length }))}
            />
          </Section>
        ))}
      </div>
    </Document>
  )
}

function byRegion(countries: readonly CountryIndex[]): readonly (readonly [string, readonly CountryIndex[]])[] {
  const regions = groupBy(countries, ({ code }) => countryOf(code)?.subregion ?? '')
  const stories = (filed: readonly CountryIndex[]) => filed.reduce((sum, { entries }) => sum + entries.length, 0)
  return [...regions].sort((a, b) => stories(b[1]) - stories(a[1]) || (a[0] < b[0] ? -1 : 1))
}
