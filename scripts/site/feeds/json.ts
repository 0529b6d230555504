import type { Entry } from '../../catalogue/entry.ts'
import type { Site } from '../../model/story.ts'
import { type Feed, heldBy } from './feed.ts'
import { BEFORE_ALL, lastChanged, published } from './moment.ts'

/** A feed in JSON Feed 1.1 (jsonfeed.org). Ids are the addresses of pages, which never change. */
export function writeJsonFeed(feed: Feed, site: Site): string {
  const page = site.url + feed.path
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: page,
    feed_url: `${page}feed.json`,
    language: site.language,
    ...(site.hub && { hubs: [{ type: 'WebSub', url: site.hub }] }),
    items: heldBy(feed).map((entry) => writeItem(entry, site)),
  })}\n`
}

function writeItem(entry: Entry, site: Site): object {
  const { story, path, language, countries, actors, digest } = entry
  return {
    id: site.url + path,
    url: site.url + path,
    ...(story.source.url && { external_url: story.source.url }),
    title: story.title,
    ...(story.deck && { summary: story.deck }),
    content_text: digest.keyPoints.map(({ text }) => text).join('\n') || story.deck || story.title,
    ...(story.date && { date_published: published(entry) }),
    ...(lastChanged(entry) !== BEFORE_ALL && { date_modified: lastChanged(entry) }),
    ...(story.authors.length > 0 && { authors: story.authors.map((name) => ({ name })) }),
    tags: [...countries, ...actors].map(({ name }) => name),
    language,
  }
}
