import type { ShelfYear } from '../scripts/catalogue/shelves/shelf.ts'
import { useEdition } from './edition.ts'
import { ByMonth } from './parts/by-month.tsx'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { Section } from './parts/section.tsx'

interface Props {
  /** Of the index page that this is a year of. */
  readonly name: string
  readonly path: string
  readonly shelf: ShelfYear
}

/** One year of a long index page. */
export function ShelfYearPage({ name, path, shelf }: Props) {
  const { words, href } = useEdition()
  const year = shelf.year || words.undated
  return (
    <Document title={`${name}, ${year}`} path={shelf.path} kind="index">
      <Heading kicker={<a href={href(path)}>{name}</a>} title={year}>
        <p class="facts">{words.stories(shelf.entries.length)}</p>
      </Heading>
      <Section id="stories" title={words.byMonth}>
        <ByMonth entries={shelf.entries} />
      </Section>
    </Document>
  )
}
