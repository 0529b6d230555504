import { tagsOf } from './tags.ts'

const FEED = /^application\/(rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/i

/** The feeds that a site's home page names; none for any other page. A host's article may stand at its root, but then it names no feeds. */
export function feedsOfHome(page: string, url: string): readonly string[] {
  const { pathname, search } = new URL(url)
  if (pathname !== '/' || search !== '') return []
  return tagsOf(page, 'link').flatMap((tag) => {
    const address = tag.get('href')
    const isFeed = /\balternate\b/i.test(tag.get('rel') ?? '') && FEED.test(tag.get('type') ?? '')
    return isFeed && address && URL.canParse(address, url) ? [new URL(address, url).href] : []
  })
}
