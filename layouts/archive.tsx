import { monthPath, weekPath, yearPath } from '../scripts/catalogue/address.ts'
import type { Entry } from '../scripts/catalogue/entry.ts'
import { type Period, type Periods, weekOf } from '../scripts/catalogue/periods/index.ts'
import { groupBy } from '../scripts/model/groups.ts'
import { useEdition } from './edition.ts'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { MonthList } from './parts/month-list.tsx'
import { MonthTable } from './parts/month-table.tsx'
import { PeriodDigest } from './parts/period-digest.tsx'
import { Section } from './parts/section.tsx'
import { StoryItem } from './parts/story-item.tsx'
import { When } from './parts/when.tsx'

/** A year with how many stories each of its months has. */
export interface ArchiveYear {
  readonly year: string
  /** `2019-05`, newest first. */
  readonly months: readonly { readonly month: string; readonly count: number }[]
}

/** So many months are told in words; the others on the pages of their years. */
const MOST_MONTHS = 36

/** Every year and month that has stories. */
export function ArchivePage(props: {
  readonly years: readonly ArchiveYear[]
  readonly undated: number
  readonly heaviestOf: Periods['heaviestOf']
}) {
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
      <MonthList
        months={props.years.flatMap(({ months }) => months).slice(0, MOST_MONTHS)}
        pathOf={monthPath}
        describe={words.stories}
        heaviestOf={props.heaviestOf}
      />
      {props.undated > 0 && (
        <p class="undated">
          <a href={href('undated/')}>{words.undated}</a> <span class="note">{words.stories(props.undated)}</span>
        </p>
      )}
    </Document>
  )
}

/** One year: its months. */
export function YearPage(props: {
  readonly year: ArchiveYear
  readonly weeks: readonly Period[]
  readonly heaviestOf: Periods['heaviestOf']
}) {
  const { words, href, calendar } = useEdition()
  const { year, weeks, heaviestOf } = props
  return (
    <Document title={year.year} path={yearPath(year.year)} kind="index archive">
      <Heading kicker={<a href={href('archive/')}>{words.archive}</a>} title={year.year} />
      <MonthList months={year.months} pathOf={monthPath} describe={words.stories} heaviestOf={heaviestOf} />
      <Section id="weeks" title={words.byWeek}>
        <ul class="directory">
          {weeks.map(({ value, entries }) => (
            <li key={value}>
              <a href={href(weekPath(value))}>{calendar.value(value)}</a> <span class="count">{entries.length}</span>
            </li>
          ))}
        </ul>
      </Section>
    </Document>
  )
}

/** One month: what it tells, its weeks, and its stories by day. */
export function MonthPage({ month }: { readonly month: Period }) {
  const { value, entries } = month
  const weeks = [...new Set(entries.map(({ day = '' }) => weekOf(day)))].reverse()
  const { words, href, calendar } = useEdition()
  const days = groupBy(entries, ({ day = '' }) => day)
  return (
    <Document title={calendar.month(value)} path={monthPath(value)} kind="index month">
      <Heading
        kicker={<a href={href(yearPath(value.slice(0, 4)))}>{value.slice(0, 4)}</a>}
        title={calendar.month(value)}
      >
        <p class="facts">{words.stories(entries.length)}</p>
      </Heading>
      <nav aria-label={words.byWeek}>
        <ul class="inline">
          {weeks.map((week) => (
            <li key={week}>
              <a href={href(weekPath(week))}>{calendar.value(week)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <PeriodDigest period={month} />
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
