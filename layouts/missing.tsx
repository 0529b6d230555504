import { useEdition } from './edition.ts'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { SearchForm } from './parts/search-form.tsx'

/** What is shown at an address that leads nowhere. */
export function MissingPage() {
  const { words, href } = useEdition()
  return (
    <Document title={words.missingTitle} kind="own">
      <Heading kicker="404" title={words.missingTitle} />
      <p>{words.missingText}</p>
      <SearchForm />
      <ul>
        <li>
          <a href={href('')}>{words.newest}</a>
        </li>
        <li>
          <a href={href('archive/')}>{words.archive}</a>
        </li>
        <li>
          <a href={href('countries/')}>{words.countries}</a>
        </li>
        <li>
          <a href={href('actors/')}>{words.actors}</a>
        </li>
      </ul>
    </Document>
  )
}
