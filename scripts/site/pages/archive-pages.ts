import { ArchivePage, type ArchiveYear, MonthPage, UndatedPage, YearPage } from '../../../layouts/archive.tsx'
import type { Edition } from '../../../layouts/edition.ts'
import { WeekPage } from '../../../layouts/week.tsx'
import { monthPath, weekPath, yearPath } from '../../catalogue/address.ts'
import type { Entry } from '../../catalogue/entry.ts'
import type { Period, Periods } from '../../catalogue/periods/index.ts'
import { groupBy } from '../../model/groups.ts'
import type { MadeFrom } from '../kept/madeFrom.ts'
import { type Page, pageAt } from '../page.ts'
import { renderPage } from '../render.ts'

/** The archive, a page for each year and month in it, and one for the stories without a day. */
export function archivePages(
  entries: readonly Entry[],
  periods: Periods,
  edition: Edition,
  madeFrom: MadeFrom,
): readonly Page[] {
  const { weeks, heaviestOf } = periods
  const undated = entries.filter(({ day }) => !day)
  const years = yearsOf(periods.months)
  return [
    pageAt('archive/', () => renderPage(ArchivePage, { years, undated: undated.length, heaviestOf }, edition)),
    ...years.map((year) =>
      pageAt(yearPath(year.year), () =>
        renderPage(YearPage, { year, weeks: weeksIn(year, weeks), heaviestOf }, edition),
      ),
    ),
    ...periods.months.map((month) => ({
      ...pageAt(monthPath(month.value), () => renderPage(MonthPage, { month }, edition)),
      madeFrom: madeFrom.period(month),
    })),
    ...weeks.map((week, place) => {
      const [later, earlier] = [weeks[place - 1], weeks[place + 1]]
      return {
        ...pageAt(weekPath(week.value), () => renderPage(WeekPage, { week, later, earlier }, edition)),
        madeFrom: madeFrom.period(week, [later, earlier]),
      }
    }),
    ...(undated.length > 0 ? [pageAt('undated/', () => renderPage(UndatedPage, { entries: undated }, edition))] : []),
  ]
}

/** A week of two years stands in both. */
function weeksIn({ year }: ArchiveYear, weeks: readonly Period[]): readonly Period[] {
  return weeks.filter(({ entries }) => entries.some(({ day }) => day?.startsWith(year)))
}

function yearsOf(months: readonly Period[]): readonly ArchiveYear[] {
  return [...groupBy(months, ({ value }) => value.slice(0, 4))].map(([year, filed]) => ({
    year,
    months: filed.map(({ value, entries }) => ({ month: value, count: entries.length })),
  }))
}
