import type { Entry } from '../../catalogue/entry.ts'
import type { MergedEvent } from '../../catalogue/shelves/events.ts'
import type { Told } from '../../catalogue/storylines/told.ts'
import type { Site } from '../../model/story.ts'
import { addressOf } from './storyline.ts'

/** Stories as a table (RFC 4180, UTF-8): one line each, lists parted by “; ”. */
export function writeStoriesCsv(entries: readonly Entry[], site: Site): string {
  return table([
    ['date', 'title', 'url', 'source', 'source_url', 'dateline', 'language', 'countries', 'actors'],
    ...entries.map(({ story, path, language, countries, actors }) => [
      story.date ?? '',
      story.title,
      site.url + path,
      story.source.name ?? story.source.agency ?? '',
      story.source.url ?? '',
      story.dateline ?? '',
      language,
      countries.map(({ code }) => code).join('; '),
      actors.map(({ name }) => name).join('; '),
    ]),
  ])
}

/** Every dated event as a table: one line for each story that tells it. */
export function writeEventsCsv(events: readonly MergedEvent[], site: Site): string {
  return table([
    ['date', 'certainty', 'event', 'url', 'countries', 'actors'],
    ...events.flatMap(({ date, certainty, text, told }) =>
      told.map((place) => [
        date,
        certainty,
        text,
        addressOf(place, site),
        place.entry.countries.map(({ code }) => code).join('; '),
        place.entry.actors.map(({ name }) => name).join('; '),
      ]),
    ),
  ])
}

/** What a storyline tells, as a table: one line for each story that tells an event, heaviest first where days are one. */
export function writeToldCsv({ events, plans }: Pick<Told, 'events' | 'plans'>, site: Site): string {
  const lines = [
    ...events.map((event) => ({ event, kind: 'happened' })),
    ...plans.map((event) => ({ event, kind: 'planned' })),
  ]
  return table([
    ['date', 'kind', 'weight', 'event', 'url'],
    ...lines.flatMap(({ event: { date, weight, text, tellings }, kind }) =>
      tellings.map((place) => [date, kind, String(weight), text, addressOf(place, site)]),
    ),
  ])
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

// A spreadsheet takes a cell that starts with one of these as a formula and runs it; a quote mark before it makes it text.
const FORMULA = /^[=+\-@\t\r]/

function cell(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
