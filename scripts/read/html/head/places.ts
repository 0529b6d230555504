import { readAddress } from './address.ts'
import type { Clues, Place, Reading } from './clue.ts'
import { readLinkedData } from './json-ld/index.ts'
import { readMeta } from './meta.ts'
import { readMicrodata } from './microdata.ts'
import { readScripts } from './scripts.ts'
import { readVisibleBylines } from './visible/bylines.ts'
import { readVisibleDays } from './visible/days.ts'

/** Where a page tells of its article, most trusted first. */
const places: readonly Place[] = [
  readLinkedData,
  readMeta,
  readMicrodata,
  readAddress,
  readVisibleBylines,
  readVisibleDays,
  readScripts,
]

/** All that a page says of its article, in the order of trust. */
export function gatherClues(reading: Reading): Required<Clues> {
  const all = places.map((place) => place(reading))
  const join = <K extends keyof Clues>(field: K) =>
    all.flatMap((clues): readonly unknown[] => clues[field] ?? []) as unknown as Required<Clues>[K]
  return {
    titles: join('titles'),
    days: join('days'),
    updates: join('updates'),
    bylines: join('bylines'),
    decks: join('decks'),
    publishers: join('publishers'),
    urls: join('urls'),
    languages: join('languages'),
    sections: join('sections'),
    images: join('images'),
  }
}
