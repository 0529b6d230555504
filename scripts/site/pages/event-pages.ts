import type { Edition } from '../../../layouts/edition.ts'
import { EventMonthPage, TimelinePage } from '../../../layouts/timeline.tsx'
import { eventsPath } from '../../catalogue/address.ts'
import type { Entry } from '../../catalogue/entry.ts'
import type { Periods } from '../../catalogue/periods/index.ts'
import { mergeEvents } from '../../catalogue/shelves/events.ts'
import { groupBy } from '../../model/groups.ts'
import { type Page, pageAt } from '../page.ts'
import { renderPage } from '../render.ts'

/** The timeline of everything, and a page for each of its months. Events that name no month stand in their stories alone. */
export function eventPages(entries: readonly Entry[], { heaviestOf }: Periods, edition: Edition): readonly Page[] {
  const dated = mergeEvents(entries).filter(({ date }) => /^\d{4}-\d{2}/.test(date))
  const months = [...groupBy(dated, ({ date }) => date.slice(0, 7))]
    .map(([month, events]) => ({ month, events }))
    .sort((a, b) => (a.month < b.month ? 1 : -1))
  return [
    pageAt('timeline/', () => renderPage(TimelinePage, { months, heaviestOf }, edition)),
    ...months.map((month, place) =>
      pageAt(eventsPath(month.month), () =>
        renderPage(EventMonthPage, { month, later: months[place - 1], earlier: months[place + 1] }, edition),
      ),
    ),
  ]
}
