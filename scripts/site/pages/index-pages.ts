import { ActorPage } from '../../../layouts/actor.tsx'
import { CountryPage } from '../../../layouts/country.tsx'
import type { Edition } from '../../../layouts/edition.ts'
import { SourcePage } from '../../../layouts/sources.tsx'
import { TopicPage } from '../../../layouts/topic.tsx'
import { findTies } from '../../catalogue/actors/together.ts'
import { actorPath, countryPath, sourcePath, topicPath } from '../../catalogue/address.ts'
import type { ActorIndex, CountryIndex, SourceIndex, TopicIndex } from '../../catalogue/index.ts'
import { partActors } from '../../catalogue/shelves/company.ts'
import { isNaming, partDoing } from '../../catalogue/shelves/doing.ts'
import { findForIndex, speaksFor } from '../../catalogue/shelves/findings.ts'
import { partRepeated } from '../../catalogue/shelves/repeated.ts'
import { createShelf } from '../../catalogue/shelves/shelf.ts'
import type { WovenEntries } from '../../catalogue/storylines/index.ts'
import { type Page, pageAt } from '../page.ts'
import { renderPage } from '../render.ts'
import { feedPages } from './feed-pages.ts'
import { yearPages } from './year-pages.ts'

/** Actors drawn around an actor. */
const AROUND = 8

/** A country's page, the years that do not fit on it, its feeds and its data. */
export function countryPages(country: CountryIndex, woven: WovenEntries, edition: Edition): readonly Page[] {
  const { name, entries } = country
  const path = countryPath(country.code)
  return [
    pageAt(path, () => {
      const findings = findForIndex({
        entries,
        path,
        woven,
        speaks: speaksFor(country.code, edition.actorOf),
        belongs: ({ entry }) => entry.countries.some(({ code }) => code === country.code),
      })
      return renderPage(CountryPage, { country, findings, actors: partActors(entries, country.code) }, edition)
    }),
    ...yearPages(name, path, createShelf(entries, path), edition),
    ...feedPages({ title: `${name} – ${edition.site.title}`, path, entries }, edition),
  ]
}

/** An actor's page, the years that do not fit on it, its feeds and its data. */
export function actorPages(actor: ActorIndex, woven: WovenEntries, edition: Edition): readonly Page[] {
  const { name, entries } = actor
  const path = actorPath(actor.slug)
  return [
    pageAt(
      path,
      () => {
        const findings = findForIndex({
          entries,
          path,
          woven,
          speaks: (slug) => slug === actor.slug,
          belongs: (event) => isNaming(event, actor.slug),
        })
        const { did, named } = partDoing(findings.events, actor.slug)
        // Each event once on the page: what it did, what was told most, where else it is named.
        const { alone } = partRepeated(findings.toldMost, did)
        const { told: toldMost, others } = partRepeated(alone, named)
        const doing = { did, named: others }
        const plans = findings.plans.filter(({ text, told }) =>
          told.some(({ entry }) => isNaming({ text, entry }, actor.slug)),
        )
        const ties = findTies(findings.company.actors.slice(0, AROUND), entries)
        return renderPage(ActorPage, { actor, findings: { ...findings, toldMost }, doing, plans, ties }, edition)
      },
      actor.file && { file: actor.file.file },
    ),
    ...yearPages(name, path, createShelf(entries, path), edition),
    ...feedPages({ title: `${name} – ${edition.site.title}`, path, entries }, edition),
  ]
}

/** A topic's page, the years that do not fit on it, its feeds and its data. */
export function topicPages(topic: TopicIndex, woven: WovenEntries, edition: Edition): readonly Page[] {
  const { name, entries } = topic
  const path = topicPath(topic.slug)
  const filed = new Set(entries)
  return [
    pageAt(path, () => {
      const findings = findForIndex({
        entries,
        path,
        woven,
        speaks: () => false,
        belongs: ({ entry }) => filed.has(entry),
      })
      return renderPage(TopicPage, { topic, findings }, edition)
    }),
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
