import { groupBy } from '../../model/groups.ts'
import type { Entry } from '../entry.ts'

/** An index page shows so many stories; the rest stand on a page for each year, so that no address ever shifts. */
export const SHELF_LENGTH = 50

/** The stories of an index page. */
export interface Shelf {
  readonly newest: readonly Entry[]
  /** Newest first; empty when all stories stand on the index page itself. The year is empty for stories without a day. */
  readonly years: readonly ShelfYear[]
}

export interface ShelfYear {
  readonly year: string
  readonly path: string
  readonly entries: readonly Entry[]
}

/** Lays out the stories of the index page at `path`. */
export function createShelf(entries: readonly Entry[], path: string): Shelf {
  if (entries.length <= SHELF_LENGTH) return { newest: entries, years: [] }
  const years = groupBy(entries, ({ day }) => day?.slice(0, 4) ?? '')
  return {
    newest: entries.slice(0, SHELF_LENGTH),
    years: [...years].map(([year, filed]) => ({ year, path: `${path}${year || 'undated'}/`, entries: filed })),
  }
}
