import { eventsPath } from '../scripts/catalogue/address.ts'
import type { Periods } from '../scripts/catalogue/periods/index.ts'
import type { TimelineMonth } from '../scripts/catalogue/periods/timeline.ts'
import { useEdition } from './edition.ts'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { MergedTimeline } from './parts/merged-timeline.tsx'
import { MonthList } from './parts/month-list.tsx'
import { MonthTable } from './parts/month-table.tsx'

/** So many months are told in words. */
const MOST_MONTHS = 36

/** Every month in which something happened, by the stories. */
export function TimelinePage(props: {
  readonly months: readonly TimelineMonth[]
  readonly heaviestOf: Periods['heaviestOf']
}) {
  const { months, heaviestOf } = props
  const told = months.filter(({ month }) => heaviestOf(month)).slice(0, MOST_MONTHS)
  const { words } = useEdition()
  return (
    <Document title={words.timeline} description={words.timelineText} path="timeline/" kind="index">
      <Heading title={words.timeline}>
        <p class="facts">{words.timelineText}</p>
      </Heading>
      {months.length > 0 && (
        <MonthTable
          caption={words.timelineText}
          months={months.map(({ month, events }) => ({ month, count: events.length }))}
          pathOf={eventsPath}
          describe={words.events}
        />
      )}
      <MonthList
        months={told.map(({ month, events }) => ({ month, count: events.length }))}
        pathOf={eventsPath}
        describe={words.events}
        heaviestOf={heaviestOf}
      />
    </Document>
  )
}

/** What happened in one month, day by day. */
export function EventMonthPage(props: {
  readonly month: TimelineMonth
  readonly earlier: TimelineMonth | undefined
  readonly later: TimelineMonth | undefined
}) {
  const { words, href, calendar } = useEdition()
  const { month, events } = props.month
  return (
    <Document title={`${words.timeline}: ${calendar.month(month)}`} path={eventsPath(month)} kind="index">
      <Heading kicker={<a href={href('timeline/')}>{words.timeline}</a>} title={calendar.month(month)}>
        <p class="facts">{words.events(events.length)}</p>
      </Heading>
      <div class="measure">
        <MergedTimeline events={events} />
      </div>
      <nav class="turn" aria-label={words.timeline}>
        {props.earlier && (
          <a class="prev" rel="prev" href={href(eventsPath(props.earlier.month))}>
            <span class="kicker">{words.earlier}</span> <span>{calendar.month(props.earlier.month)}</span>
          </a>
        )}
        {props.later && (
          <a class="next" rel="next" href={href(eventsPath(props.later.month))}>
            <span class="kicker">{words.later}</span> <span>{calendar.month(props.later.month)}</span>
          </a>
        )}
      </nav>
    </Document>
  )
}
