import type { Company, Counted } from '../../scripts/catalogue/shelves/company.ts'
import { useEdition } from '../edition.ts'
import { Bars } from './bars.tsx'
import { Section } from './section.tsx'

interface Props {
  readonly company: Company
  /** Of a country: its own, and the others in its stories. */
  readonly actors?: { readonly own: readonly Counted[]; readonly others: readonly Counted[] }
}

/** Whom the stories of a country or a topic name most, and which other countries. */
export function ItsCompany({ company, actors }: Props) {
  const { words } = useEdition()
  return (
    <>
      {actors ? (
        <>
          <Group id="actors" title={words.actorsOfCountry} bars={actors.own} />
          <Group id="others" title={words.othersInStories} bars={actors.others} />
        </>
      ) : (
        <Group id="actors" title={words.itsActors} bars={company.actors} />
      )}
      <Group id="with" title={words.withCountries} bars={company.countries} />
    </>
  )
}

function Group(props: { readonly id: string; readonly title: string; readonly bars: readonly Counted[] }) {
  if (props.bars.length === 0) return null
  return (
    <Section id={props.id} title={props.title}>
      <Bars bars={props.bars} />
    </Section>
  )
}
