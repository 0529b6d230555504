import type { Edition } from '../../../layouts/edition.ts'
import { ShelfYearPage } from '../../../layouts/shelf-year.tsx'
import type { Shelf } from '../../catalogue/shelves/shelf.ts'
import { type Page, pageAt } from '../page.ts'
import { renderPage } from '../render.ts'

/** The years that do not fit on the index page at `path`. */
export function yearPages(name: string, path: string, { years }: Shelf, edition: Edition): readonly Page[] {
  return years.map((shelf) => pageAt(shelf.path, () => renderPage(ShelfYearPage, { name, path, shelf }, edition)))
}
