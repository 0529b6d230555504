import { ActorsPage, NamedOncePage } from '../../../layouts/actors.tsx'
import { CorrectionsPage } from '../../../layouts/corrections.tsx'
import { CountriesPage } from '../../../layouts/countries.tsx'
import { DataPage } from '../../../layouts/data.tsx'
import type { Edition } from '../../../layouts/edition.ts'
import { InboxPage } from '../../../layouts/inbox.tsx'
import { MissingPage } from '../../../layouts/missing.tsx'
import { OwnPage } from '../../../layouts/own-page.tsx'
import { SearchPage } from '../../../layouts/search.tsx'
import { SourcesPage } from '../../../layouts/sources.tsx'
import { TopicsPage } from '../../../layouts/topic.tsx'
import { shelveActors } from '../../catalogue/actors/shelf.ts'
import { NAMED_ONCE } from '../../catalogue/address.ts'
import type { Catalogue } from '../../catalogue/index.ts'
import type { OwnPage as EditorsPage } from '../../catalogue/own/pages.ts'
import { createPeriods } from '../../catalogue/periods/index.ts'
import { writeEventsCsv } from '../data/csv.ts'
import { writeActorGraph } from '../data/gexf.ts'
import { writeWeekly } from '../feeds/weekly.ts'
import type { MadeFrom } from '../kept/madeFrom.ts'
import { writeManifest } from '../manifest.ts'
import { allFrom, type Page, pageAt } from '../page.ts'
import { renderPage } from '../render.ts'
import { archivePages } from './archive-pages.ts'
import { eventPages } from './event-pages.ts'
import { feedPages } from './feed-pages.ts'
import { homePage } from './home-page.ts'
import { actorPages, countryPages, sourcePages, topicPages } from './index-pages.ts'
import { redirectPages } from './redirect-pages.ts'
import { sitemapPages } from './sitemap-pages.ts'
import { storyPages } from './story-pages.ts'
import { storylinePages, storylineRedirects } from './storyline-pages.ts'

/** Every file of the site that is made from its content. */
export function layOutPages(
  catalogue: Catalogue,
  own: readonly EditorsPage[],
  edition: Edition,
  madeFrom: MadeFrom,
): readonly Page[] {
  const { entries, countries, actors, topics, sources, woven, timeline } = catalogue
  const shelf = shelveActors(actors)
  const periods = createPeriods(catalogue)
  const pages = [
    homePage(catalogue, edition),
    ...storyPages(catalogue, edition, madeFrom),
    ...storylinePages(catalogue, edition, madeFrom),
    pageAt('countries/', () => renderPage(CountriesPage, { countries }, edition)),
    ...countries.flatMap((country) => allFrom(madeFrom.index(country), countryPages(country, woven, edition))),
    pageAt('actors/', () => renderPage(ActorsPage, shelf, edition)),
    ...(shelf.isOnceApart ? [pageAt(NAMED_ONCE, () => renderPage(NamedOncePage, shelf, edition))] : []),
    ...actors.flatMap((actor) => allFrom(madeFrom.index(actor), actorPages(actor, woven, edition))),
    ...(topics.length > 0 ? [pageAt('topics/', () => renderPage(TopicsPage, { topics }, edition))] : []),
    ...topics.flatMap((topic) => allFrom(madeFrom.index(topic), topicPages(topic, woven, edition))),
    ...eventPages(timeline, periods, edition),
    ...archivePages(entries, periods, edition, madeFrom),
    pageAt('sources/', () => renderPage(SourcesPage, { sources }, edition)),
    ...sources.flatMap((source) => allFrom(madeFrom.index(source), sourcePages(source, edition))),
    pageAt('search/', () => renderPage(SearchPage, { script: edition.searchScript }, edition)),
    ...(edition.drafts === undefined ? [] : [pageAt('inbox/', () => renderPage(InboxPage, { entries }, edition))]),
    pageAt('data/', () => renderPage(DataPage, {}, edition)),
    pageAt('corrections/', () => renderPage(CorrectionsPage, { entries }, edition)),
    ...own.map((page) => pageAt(page.path, () => renderPage(OwnPage, { page }, edition), { file: page.file })),
    ...feedPages({ title: edition.site.title, path: '', entries }, edition),
    { path: 'weekly.xml', content: () => writeWeekly(periods.weeks, edition) },
    { path: 'events.csv', content: () => writeEventsCsv(timeline.events(), edition.site) },
    { path: 'actors.gexf', content: () => writeActorGraph(actors, entries) },
  ]
  return [
    ...pages,
    { path: '404.html', content: () => renderPage(MissingPage, {}, edition) },
    ...redirectPages(catalogue, edition),
    ...storylineRedirects(woven.storylines, edition),
    ...sitemapPages(pages, catalogue, edition.site),
    { path: 'manifest.webmanifest', content: () => writeManifest(edition.site) },
  ]
}
