import type { Edition } from '../../../layouts/edition.ts'
import { EventMonthPage, TimelinePage } from '../../../layouts/timeline.tsx'
import { eventsPath } from '../../catalogue/address.ts'
import type { Catalogue } from '../../catalogue/index.ts'
import type { Periods } from '../../catalogue/periods/index.ts'
import { type Page, pageAt } from '../page.ts'
import { renderPage } from '../render.ts'

/** The timeline of everything, and a page for each of its months. Events that name no month stand in their stories alone. */
export function eventPages(
  { months }: Catalogue['timeline'],
  { heaviestOf }: Periods,
  edition: Edition,
): readonly Page[] {
  return [
    pageAt('timeline/', () => renderPage(TimelinePage, { months, heaviestOf }, edition)),
    ...months.map((month, place) => {
      const [later, earlier] = [months[place - 1], months[place + 1]]
      return {
        ...pageAt(eventsPath(month.month), () => renderPage(EventMonthPage, { month, later, earlier }, edition)),
        madeFrom: () => [month.mark, later?.month, earlier?.month].join(' '),
      }
    }),
  ]
}
