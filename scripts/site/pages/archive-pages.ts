import { ArchivePage, type ArchiveYear, MonthPage, UndatedPage, YearPage } from '../../../layouts/archive.tsx'
import type { Edition } from '../../../layouts/edition.ts'
import { monthPath, yearPath } from '../../catalogue/address.ts'
import type { Entry } from '../../catalogue/entry.ts'
import { groupByMonth } from '../../catalogue/shelves/months.ts'
import { type Page, pageAt } from '../page.ts'
import { renderPage } from '../render.ts'

/** The archive, a page for each year and month in it, and one for the stories without a day. */
export function archivePages(entries: readonly Entry[], edition: Edition): readonly Page[] {
  const dated = entries.filter(({ day }) => day)
  const undated = entries.filter(({ day }) => !day)
  const months = groupByMonth(dated)
  const years = yearsOf(months)
  return [
    pageAt('archive/', () => renderPage(ArchivePage, { years, undated: undated.length }, edition)),
    ...years.map((year) => pageAt(yearPath(year.year), () => renderPage(YearPage, { year }, edition))),
    ...months.map(([month, filed]) =>
      pageAt(monthPath(month), () => renderPage(MonthPage, { month, entries: filed }, edition)),
    ),
    ...(undated.length > 0 ? [pageAt('undated/', () => renderPage(UndatedPage, { entries: undated }, edition))] : []),
  ]
}

function yearsOf(months: readonly (readonly [string, readonly Entry[]])[]): readonly ArchiveYear[] {
  const years = new Map<string, { month: string; count: number }[]>()
  for (const [month, filed] of months) {
    const year = month.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), { month, count: filed.length }])
  }
  return [...years].map(([year, months]) => ({ year, months }))
}
