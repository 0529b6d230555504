import type { OwnPage as Page } from '../scripts/catalogue/own/pages.ts'
import { useEdition } from './edition.ts'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'

/** A page that the site's editors wrote: about and the like. */
export function OwnPage({ page }: { readonly page: Page }) {
  const { writeNote } = useEdition()
  return (
    <Document title={page.title} path={page.path} kind="own">
      <Heading title={page.title} />
      <div class="body" dangerouslySetInnerHTML={{ __html: writeNote(page.body) }} />
    </Document>
  )
}
