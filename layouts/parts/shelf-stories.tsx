import type { Shelf } from '../../scripts/catalogue/shelves/shelf.ts'
import type { Tally } from '../../scripts/catalogue/shelves/tally.ts'
import { useEdition } from '../edition.ts'
import { ByMonth } from './by-month.tsx'
import { MonthChart } from './month-chart.tsx'
import { Section } from './section.tsx'

/** The stories of an index page: the newest, and the way to a page for each year when there are more. */
export function ShelfStories({ shelf, tally }: { readonly shelf: Shelf; readonly tally?: Tally }) {
  const { words, href } = useEdition()
  if (shelf.newest.length === 0) return <p>{words.noStories}</p>
  return (
    <Section id="stories" title={shelf.years.length > 0 ? words.latest : words.byMonth}>
      {tally && <MonthChart tally={tally} />}
      <ByMonth entries={shelf.newest} />
      {shelf.years.length > 0 && (
        <nav class="years" aria-label={words.olderStories}>
          <h3>{words.olderStories}</h3>
          <ul>
            {shelf.years.map(({ year, path, entries }) => (
              <li key={year}>
                <a href={href(path)}>{year || words.undated}</a> <span class="count">{entries.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </Section>
  )
}
