import type { Edition } from '../../../layouts/edition.ts'
import { writeStoriesCsv } from '../data/csv.ts'
import { writeStoriesJson } from '../data/stories.ts'
import { writeAtom } from '../feeds/atom.ts'
import type { Feed } from '../feeds/feed.ts'
import { writeJsonFeed } from '../feeds/json.ts'
import type { Page } from '../page.ts'

/** The feeds of a page, and its stories as data. */
export function feedPages(feed: Feed, { site }: Edition): readonly Page[] {
  const { path, entries } = feed
  return [
    { path: `${path}feed.xml`, content: () => writeAtom(feed, site) },
    { path: `${path}feed.json`, content: () => writeJsonFeed(feed, site) },
    { path: `${path}stories.csv`, content: () => writeStoriesCsv(entries, site) },
    { path: `${path}stories.json`, content: () => writeStoriesJson(entries, site) },
  ]
}
