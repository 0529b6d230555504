import { monthPath, yearPath } from '../scripts/catalogue/address.ts'
import type { Entry } from '../scripts/catalogue/entry.ts'
import { useEdition } from './edition.ts'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { MonthTable } from './parts/month-table.tsx'
import { Section } from './parts/section.tsx'
import { StoryItem } from './parts/story-item.tsx'
import { When } from './parts/when.tsx'

/** A year with how many stories each of its months has. */
export interface ArchiveYear {
  readonly year: string
  /** `2019-05`, newest first. */
  readonly months: readonly { readonly month: string; readonly count: number }[]
}

/** Every year and month that has stories. */
export function ArchivePage(props: { readonly years: readonly ArchiveYear[]; readonly undated: number }) {
  const { words, href } = useEdition()
  return (
    <Document title={words.archive} description={words.archiveText} path="archive/" kind="index archive">
      <Heading title={words.archive}>
        <p class="facts">{words.archiveText}</p>
      </Heading>
      {props.years.length > 0 && (
        <MonthTable
          caption={words.archiveText}
          months={props.years.flatMap(({ months }) => months)}
          pathOf={monthPath}
          yearPathOf={yearPath}
          describe={words.stories}
        />
      )}
      {props.undated > 0 && (
        <p class="undated">
          <a href={href('undated/')}>{words.undated}</a> <span class="note">{words.stories(props.undated)}</span>
        </p>
      )}
    </Document>
  )
}

/** One year: its months. */
export function YearPage({ year }: { readonly year: ArchiveYear }) {
  const { words, href } = useEdition()
  return (
    <Document title={year.year} path={yearPath(year.year)} kind="index archive">
      <Heading kicker={<a href={href('archive/')}>{words.archive}</a>} title={year.year} />
      <Months year={year} />
    </Document>
  )
}

function Months({ year }: { readonly year: ArchiveYear }) {
  const { href, calendar } = useEdition()
  return (
    <ul class="directory">
      {year.months.map(({ month, count }) => (
        <li key={month}>
          <a href={href(monthPath(month))}>{calendar.month(month)}</a> <span class="count">{count}</span>
        </li>
      ))}
    </ul>
  )
}

/** One month's stories, by day. */
export function MonthPage({ month, entries }: { readonly month: string; readonly entries: readonly Entry[] }) {
  const { words, href, calendar } = useEdition()
  const days = new Map<string, Entry[]>()
  for (const entry of entries) days.set(entry.day ?? '', [...(days.get(entry.day ?? '') ?? []), entry])
  return (
    <Document title={calendar.month(month)} path={monthPath(month)} kind="index month">
      <Heading
        kicker={<a href={href(yearPath(month.slice(0, 4)))}>{month.slice(0, 4)}</a>}
        title={calendar.month(month)}
      >
        <p class="facts">{words.stories(entries.length)}</p>
      </Heading>
      <div class="days">
        {[...days].map(([day, filed]) => (
          <section key={day} class="day-row" id={`d${day.slice(8)}`}>
            <h2 class="rail-date">
              <When value={day} />
            </h2>
            <div>
              {filed.map((entry) => (
                <StoryItem key={entry.path} entry={entry} as="full" />
              ))}
            </div>
          </section>
        ))}
      </div>
    </Document>
  )
}

/** The stories that state no day. */
export function UndatedPage({ entries }: { readonly entries: readonly Entry[] }) {
  const { words, href } = useEdition()
  return (
    <Document title={words.undated} path="undated/" kind="index">
      <Heading kicker={<a href={href('archive/')}>{words.archive}</a>} title={words.undated}>
        <p class="facts">{words.undatedText}</p>
      </Heading>
      <Section id="stories" title={words.stories(entries.length)}>
        {entries.map((entry) => (
          <StoryItem key={entry.path} entry={entry} as="line" />
        ))}
      </Section>
    </Document>
  )
}
