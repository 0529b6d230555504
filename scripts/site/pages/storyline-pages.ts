import type { Edition } from '../../../layouts/edition.ts'
import { RedirectPage } from '../../../layouts/redirect.tsx'
import { StorylinePage } from '../../../layouts/storyline.tsx'
import { StorylinesPage, StorylineYearPage } from '../../../layouts/storylines.tsx'
import { storylinePath, storylinesPath } from '../../catalogue/address.ts'
import type { Catalogue } from '../../catalogue/index.ts'
import { createShelf } from '../../catalogue/shelves/shelf.ts'
import { tallyStories } from '../../catalogue/shelves/tally.ts'
import { shelveStorylines } from '../../catalogue/storylines/shelf.ts'
import type { StorylineIndex } from '../../catalogue/storylines/storyline.ts'
import { writeToldCsv } from '../data/csv.ts'
import { writeStorylineJson } from '../data/storyline.ts'
import type { MadeFrom } from '../kept/madeFrom.ts'
import { allFrom, type Page, pageAt } from '../page.ts'
import { renderPage } from '../render.ts'
import { feedPages } from './feed-pages.ts'
import { yearPages } from './year-pages.ts'

/** The index of storylines, a page for each with its feeds and data, and one for the years of the index; none where there is no storyline. */
export function storylinePages(
  { entries, woven: { storylines } }: Catalogue,
  edition: Edition,
  madeFrom: MadeFrom,
): readonly Page[] {
  if (storylines.length === 0) return []
  const shelf = shelveStorylines(storylines, entries.find(({ day }) => day)?.day)
  return [
    pageAt('storylines/', () => renderPage(StorylinesPage, shelf, edition)),
    ...shelf.years.map((year) => pageAt(storylinesPath(year.year), () => renderPage(StorylineYearPage, year, edition))),
    ...storylines.flatMap((storyline) => allFrom(madeFrom.storyline(storyline), pagesOf(storyline, edition))),
  ]
}

function pagesOf(storyline: StorylineIndex, edition: Edition): readonly Page[] {
  const { slug, title, entries, told } = storyline
  const path = storylinePath(slug)
  const shelf = createShelf(entries, path)
  return [
    pageAt(path, () => {
      const tally = tallyStories(entries, path, shelf)
      return renderPage(StorylinePage, { storyline, shelf, tally }, edition)
    }),
    ...yearPages(title, path, shelf, edition),
    ...feedPages({ title: `${title} – ${edition.site.title}`, path, entries }, edition),
    { path: `${path}events.csv`, content: () => writeToldCsv(told, edition.site) },
    { path: `${path}storyline.json`, content: () => writeStorylineJson(storyline, edition.site) },
  ]
}

/** A page at every address that a storyline may have had, leading to where it is. */
export function storylineRedirects(storylines: readonly StorylineIndex[], edition: Edition): readonly Page[] {
  const taken = new Set(storylines.map(({ slug }) => slug))
  return storylines.flatMap(({ slug, title, redirects }) =>
    redirects
      .filter((old) => !taken.has(old))
      .map((old) => ({
        path: `${storylinePath(old)}index.html`,
        to: storylinePath(slug),
        content: () => renderPage(RedirectPage, { to: storylinePath(slug), title }, edition),
      })),
  )
}
