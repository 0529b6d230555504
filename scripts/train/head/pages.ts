import type { Clues, Reading } from '../../read/html/head/clue.ts'
import { gatherClues } from '../../read/html/head/places.ts'
import { openPage } from '../../read/html/head/reading.ts'
import { siteNames } from '../../read/html/head/title/site-names.ts'
import { parsePage } from '../../read/html/parse.ts'
import { readRecords } from '../records.ts'
import { siteOf } from '../site.ts'

/** A page with what its article's head is known to be. */
export interface KnownPage {
  readonly set: string
  readonly site: string
  readonly reading: Reading
  readonly clues: Required<Clues>
  readonly sites: readonly string[]
  readonly title: string | undefined
  readonly authors: readonly string[] | undefined
  /** `2019-05-15` */
  readonly date: string | undefined
}

/** Reads a set: a folder with `in.jsonl.gz` (id, url, content) and one with `gold.jsonl.gz` (id; title, authors, date, where known). */
export function* readSet(pages: string, known: string, today: string): Generator<KnownPage> {
  const inputs = new Map(readRecords(`${pages}/in.jsonl.gz`).map((line) => [line.id, line]))
  for (const { id, title, authors, date } of readRecords(`${known}/gold.jsonl.gz`)) {
    const { content = '', url } = inputs.get(id) ?? {}
    const stated = typeof url === 'string' ? { url } : {}
    const source = { name: String(id), bytes: new Uint8Array(), stated }
    const reading = openPage(parsePage(String(content)), source, today)
    const clues = gatherClues(reading)
    yield {
      set: known.replace(/\/$/, '').replace(/^.*\//, ''),
      site: siteOf(String(url ?? id)),
      reading,
      clues,
      sites: siteNames(reading, clues.publishers),
      title: typeof title === 'string' ? title : undefined,
      authors: Array.isArray(authors) ? authors.map(String) : undefined,
      date: typeof date === 'string' ? date : undefined,
    }
  }
}
