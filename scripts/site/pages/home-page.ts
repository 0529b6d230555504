import type { Edition } from '../../../layouts/edition.ts'
import { type Day, HomePage } from '../../../layouts/home.tsx'
import type { Entry } from '../../catalogue/entry.ts'
import type { Catalogue } from '../../catalogue/index.ts'
import { findCompany } from '../../catalogue/shelves/company.ts'
import { timeOf } from '../../catalogue/storylines/shelf.ts'
import { type Page, pageAt } from '../page.ts'
import { renderPage } from '../render.ts'

/** The front page has an end: whole days, until so many stories are shown. */
const ENOUGH = 20
/** Beside storylines fewer days are enough. */
const ENOUGH_BESIDE = 12
/** “In the news” looks at so many days before the newest story. */
const WEEKS_DAYS = 28
/** On a quiet site it looks at no fewer stories than this. */
const LEAST = 15
const MOST = 8

/** Storylines that are told. */
const STORYLINES = 8

export function homePage({ entries, woven }: Catalogue, edition: Edition): Page {
  const recent = lastWeeks(entries)
  const storylines = woven.storylines.slice(0, STORYLINES)
  return pageAt('', () =>
    renderPage(
      HomePage,
      {
        storylines,
        time: timeOf(storylines, entries.find(({ day }) => day)?.day),
        days: newestDays(entries, edition.site.look.homeStories ?? (storylines.length > 0 ? ENOUGH_BESIDE : ENOUGH)),
        inTheNews: findCompany(recent, '', MOST),
        counts: countByCountry(recent),
      },
      edition,
    ),
  )
}

function countByCountry(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { countries } of entries) for (const { code } of countries) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

function newestDays(entries: readonly Entry[], enough: number): readonly Day[] {
  const days: { day: string; entries: Entry[] }[] = []
  let shown = 0
  for (const entry of entries) {
    const day = entry.day ?? ''
    const current = days.at(-1)
    if (current?.day === day) current.entries.push(entry)
    else if (shown >= enough) break
    else days.push({ day, entries: [entry] })
    shown++
  }
  return days
}

function lastWeeks(entries: readonly Entry[]): readonly Entry[] {
  const newest = entries[0]?.day
  if (!newest) return entries
  const from = new Date(Date.parse(newest) - WEEKS_DAYS * 86_400_000).toISOString().slice(0, 10)
  const recent = entries.filter(({ day }) => day && day >= from)
  return recent.length < LEAST ? entries.slice(0, LEAST) : recent
}
