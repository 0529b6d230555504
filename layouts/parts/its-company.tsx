import type { Company } from '../../scripts/catalogue/shelves/company.ts'
import { useEdition } from '../edition.ts'
import { Bars } from './bars.tsx'
import { Section } from './section.tsx'

/** Whom the stories of a country or a topic name most, and which other countries. */
export function ItsCompany({ company }: { readonly company: Company }) {
  const { words } = useEdition()
  return (
    <>
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
    </>
  )
}
