import { ActorPage } from '../../../layouts/actor.tsx'
import { CountryPage } from '../../../layouts/country.tsx'
import type { Edition } from '../../../layouts/edition.ts'
import { SourcePage } from '../../../layouts/sources.tsx'
import { TopicPage } from '../../../layouts/topic.tsx'
import { findTies } from '../../catalogue/actors/together.ts'
import { actorPath, countryPath, sourcePath, topicPath } from '../../catalogue/address.ts'
import type { ActorIndex, CountryIndex, SourceIndex, TopicIndex } from '../../catalogue/index.ts'
import { findForIndex, speaksFor } from '../../catalogue/shelves/findings.ts'
import { createShelf } from '../../catalogue/shelves/shelf.ts'
import { type Page, pageAt } from '../page.ts'
import { renderPage } from '../render.ts'
import { feedPages } from './feed-pages.ts'
import { yearPages } from './year-pages.ts'

/** Actors drawn around an actor. */
const AROUND = 8

/** A country's page, the years that do not fit on it, its feeds and its data. */
export function countryPages(country: CountryIndex, edition: Edition): readonly Page[] {
  const { name, entries } = country
  const path = countryPath(country.code)
  return [
    pageAt(path, () => {
      const findings = findForIndex(entries, path, speaksFor(country.code, edition.actorOf))
      return renderPage(CountryPage, { country, findings }, edition)
    }),
    ...yearPages(name, path, createShelf(entries, path), edition),
    ...feedPages({ title: `${name} – ${edition.site.title}`, path, entries }, edition),
  ]
}

/** An actor's page, the years that do not fit on it, its feeds and its data. */
export function actorPages(actor: ActorIndex, edition: Edition): readonly Page[] {
  const { name, entries } = actor
  const path = actorPath(actor.slug)
  return [
    pageAt(
      path,
      () => {
        const findings = findForIndex(entries, path, (slug) => slug === actor.slug)
        const ties = findTies(findings.company.actors.slice(0, AROUND), entries)
        return renderPage(ActorPage, { actor, findings, ties }, edition)
      },
      actor.file && { file: actor.file.file },
    ),
    ...yearPages(name, path, createShelf(entries, path), edition),
    ...feedPages({ title: `${name} – ${edition.site.title}`, path, entries }, edition),
  ]
}

/** A topic's page, the years that do not fit on it, its feeds and its data. */
export function topicPages(topic: TopicIndex, edition: Edition): readonly Page[] {
  const { name, entries } = topic
  const path = topicPath(topic.slug)
  return [
    pageAt(path, () => renderPage(TopicPage, { topic, findings: findForIndex(entries, path, () => false) }, edition)),
    ...yearPages(name, path, createShelf(entries, path), edition),
    ...feedPages({ title: `${name} – ${edition.site.title}`, path, entries }, edition),
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
