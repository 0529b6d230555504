import { actorPath, countryPath } from '../catalogue/address.ts'
import type { Entry } from '../catalogue/entry.ts'
import type { Site } from '../model/story.ts'
import type { Actor } from '../model/tags.ts'

/**
 * What a story's page is, in schema.org's terms: a page of this site that is based on somebody's article and is about these
 * countries and actors. It never claims the article itself.
 */
export function describeStory(entry: Entry, site: Site): string {
  const { story } = entry
  const { name, url } = story.source
  return writeJson({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': site.url + entry.path,
    url: site.url + entry.path,
    name: story.title,
    inLanguage: entry.language,
    isPartOf: { '@type': 'WebSite', name: site.title, url: site.url },
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: story.title,
      ...(url && { url }),
      ...(entry.day && { datePublished: story.date }),
      ...(story.updated && { dateModified: story.updated }),
      ...(name && { publisher: { '@type': 'Organization', name } }),
      ...(story.authors.length > 0 && { author: story.authors.map((author) => ({ '@type': 'Person', name: author })) }),
    },
    about: entry.countries.map(({ code, name }) => ({
      '@type': 'Country',
      name,
      identifier: code,
      url: site.url + countryPath(code),
    })),
    mentions: entry.actors.map((actor) => ({
      '@type': schemaType(actor),
      name: actor.name,
      url: site.url + actorPath(actor.slug),
    })),
  })
}

function schemaType({ type }: Actor): string {
  if (type === 'person') return 'Person'
  if (type === 'government') return 'GovernmentOrganization'
  if (type === 'party') return 'PoliticalParty'
  return type === 'media' ? 'NewsMediaOrganization' : 'Organization'
}

/** JSON that can stand in a script element: nothing in it opens or closes a tag or a comment. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    .replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
}
