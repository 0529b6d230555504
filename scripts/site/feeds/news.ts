import type { Entry } from '../../catalogue/entry.ts'
import type { Site } from '../../model/story.ts'
import { published } from './moment.ts'
import { xml } from './xml.ts'

/** The most addresses of a sitemap for Google News. */
const LIMIT = 1000
const TWO_DAYS = 2 * 24 * 60 * 60 * 1000

/**
 * A sitemap for Google News (sitemap-news/0.9): the stories of two days. They are counted back from the newest story and not from the clock, so that the
 * same content makes the same site; each states its moment, by which those of a site that rests are passed over. `entries` come newest first.
 */
export function writeNewsSitemap(entries: readonly Entry[], site: Site): string {
  const dated = entries.filter(({ story }) => story.date !== undefined)
  const [newest] = dated
  const from = newest ? Date.parse(published(newest)) - TWO_DAYS : 0
  const urls = dated
    .filter((entry) => Date.parse(published(entry)) >= from)
    .slice(0, LIMIT)
    .map((entry) => writeUrl(entry, site))
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset ${spaces}>\n${urls.join('\n')}\n</urlset>\n`
}

/** A day stays a day: no hour is made up. */
function writeUrl({ story, path, language }: Entry, site: Site): string {
  return [
    `<url><loc>${xml(site.url + path)}</loc><news:news>`,
    `<news:publication><news:name>${xml(site.title)}</news:name><news:language>${xml(newsLanguage(language))}</news:language></news:publication>`,
    `<news:publication_date>${xml(story.date ?? '')}</news:publication_date><news:title>${xml(story.title)}</news:title>`,
    '</news:news></url>',
  ].join('\n')
}

/** ISO 639 alone, but for Chinese, which has two. */
function newsLanguage(tag: string): string {
  const [language = '', ...rest] = tag.toLowerCase().split('-')
  if (language !== 'zh') return language
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-tw' : 'zh-cn'
}
