import { actorPath, countryPath, sourcePath, storylinePath, topicPath } from '../../catalogue/address.ts'
import type { Entry } from '../../catalogue/entry.ts'
import type { Catalogue } from '../../catalogue/index.ts'
import type { Site } from '../../model/story.ts'
import { BEFORE_ALL, lastChanged } from '../feeds/moment.ts'
import { writeNewsSitemap } from '../feeds/news.ts'
import { type Located, type SitemapFile, writeSitemaps } from '../feeds/sitemap.ts'
import type { Page } from '../page.ts'

const NEWS = 'news-sitemap.xml'

/** The sitemaps of these pages, and `robots.txt`, which names them. */
export function sitemapPages(pages: readonly Page[], catalogue: Catalogue, site: Site): readonly Page[] {
  const file = ({ path, text }: SitemapFile): Page => ({ path, content: () => text })
  const names = ['sitemap.xml', ...(site.newsSitemap ? [NEWS] : [])]
  const robots = ['User-agent: *', 'Allow: /', ...names.map((name) => `Sitemap: ${site.url}${name}`), '']
  return [
    ...writeSitemaps(locate(pages, catalogue), site.url).map(file),
    ...(site.newsSitemap ? [{ path: NEWS, content: () => writeNewsSitemap(catalogue.entries, site) }] : []),
    file({ path: 'robots.txt', text: robots.join('\n') }),
  ]
}

/** The addresses of pages, with the last change of a story on them; of lists and pages of one's own none is known. */
function locate(pages: readonly Page[], catalogue: Catalogue): readonly Located[] {
  const { entries, countries, actors, topics, sources, woven } = catalogue
  const shown = new Map<string, readonly Entry[]>([
    ['', entries],
    ...entries.map((entry) => [entry.path, [entry]] as const),
    ...countries.map(({ code, entries }) => [countryPath(code), entries] as const),
    ...actors.map(({ slug, entries }) => [actorPath(slug), entries] as const),
    ...topics.map(({ slug, entries }) => [topicPath(slug), entries] as const),
    ...sources.map(({ slug, entries }) => [sourcePath(slug), entries] as const),
    ...woven.storylines.map(({ slug, entries }) => [storylinePath(slug), entries] as const),
  ])
  const changes = new Map(entries.map((entry) => [entry, lastChanged(entry)]))
  return pages.flatMap(({ path }) => {
    if (!path.endsWith('index.html')) return []
    const address = path.slice(0, -'index.html'.length)
    const changed = (shown.get(address) ?? []).reduce((last, entry) => {
      const at = changes.get(entry) ?? BEFORE_ALL
      return at > last ? at : last
    }, BEFORE_ALL)
    return [{ path: address, ...(changed !== BEFORE_ALL && { changed }) }]
  })
}
