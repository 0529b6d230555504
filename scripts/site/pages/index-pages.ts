import { ActorPage } from '../../../layouts/actor.tsx'
import { CountryPage } from '../../../layouts/country.tsx'
import type { Edition } from '../../../layouts/edition.ts'
import { ShelfYearPage } from '../../../layouts/shelf-year.tsx'
import { SourcePage } from '../../../layouts/sources.tsx'
import { actorPath, countryPath, sourcePath } from '../address.ts'
import type { ActorIndex, CountryIndex, SourceIndex } from '../catalogue.ts'
import { findCompany } from '../company.ts'
import { writeAtom } from '../feeds/atom.ts'
import type { Feed } from '../feeds/feed.ts'
import { type Page, pageAt } from '../page.ts'
import { renderPage } from '../render.ts'
import { createShelf, type Shelf } from '../shelf.ts'

/** A country's page, the years that do not fit on it, and its feed. */
export function countryPages(country: CountryIndex, edition: Edition): readonly Page[] {
  const path = countryPath(country.code)
  const shelf = createShelf(country.entries, path)
  return [
    pageAt(path, () =>
      renderPage(CountryPage, { country, shelf, company: findCompany(country.entries, path) }, edition),
    ),
    ...yearPages(country.name, path, shelf, edition),
    feedPage({ title: `${country.name} – ${edition.site.title}`, path, entries: country.entries }, edition),
  ]
}

/** An actor's page, the years that do not fit on it, and its feed. */
export function actorPages(actor: ActorIndex, edition: Edition): readonly Page[] {
  const path = actorPath(actor.slug)
  const shelf = createShelf(actor.entries, path)
  return [
    pageAt(path, () => renderPage(ActorPage, { actor, shelf, company: findCompany(actor.entries, path) }, edition)),
    ...yearPages(actor.name, path, shelf, edition),
    feedPage({ title: `${actor.name} – ${edition.site.title}`, path, entries: actor.entries }, edition),
  ]
}

/** A publisher's page and the years that do not fit on it. */
export function sourcePages(source: SourceIndex, edition: Edition): readonly Page[] {
  const path = sourcePath(source.slug)
  const shelf = createShelf(source.entries, path)
  return [
    pageAt(path, () => renderPage(SourcePage, { source, shelf }, edition)),
    ...yearPages(source.name, path, shelf, edition),
  ]
}

/** The feed of a page. */
export function feedPage(feed: Feed, { site }: Edition): Page {
  return { path: `${feed.path}feed.xml`, content: () => writeAtom(feed, site) }
}

function yearPages(name: string, path: string, { years }: Shelf, edition: Edition): readonly Page[] {
  return years.map((shelf) => pageAt(shelf.path, () => renderPage(ShelfYearPage, { name, path, shelf }, edition)))
}
