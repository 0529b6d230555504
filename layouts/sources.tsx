import { sourcePath } from '../scripts/catalogue/address.ts'
import type { SourceIndex } from '../scripts/catalogue/index.ts'
import type { Shelf } from '../scripts/catalogue/shelves/shelf.ts'
import { useEdition } from './edition.ts'
import { Bars } from './parts/bars.tsx'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { ShelfStories } from './parts/shelf-stories.tsx'

/** All publishers, with how many stories each has here. */
export function SourcesPage({ sources }: { readonly sources: readonly SourceIndex[] }) {
  const { words } = useEdition()
  return (
    <Document title={words.sources} description={words.sourcesText} path="sources/" kind="index sources">
      <Heading title={words.sources}>
        <p class="facts">
          {words.countSources(sources.length)}. {words.sourcesText}
        </p>
      </Heading>
      <Bars
        bars={sources.map(({ slug, name, entries }) => ({ name, path: sourcePath(slug), count: entries.length }))}
      />
    </Document>
  )
}

/** A publisher and its stories. */
export function SourcePage({ source, shelf }: { readonly source: SourceIndex; readonly shelf: Shelf }) {
  const { words, href } = useEdition()
  return (
    <Document title={source.name} path={sourcePath(source.slug)} kind="index source-page">
      <Heading kicker={<a href={href('sources/')}>{words.sources}</a>} title={source.name}>
        <p class="facts">{words.stories(source.entries.length)}</p>
      </Heading>
      <ShelfStories shelf={shelf} />
    </Document>
  )
}
