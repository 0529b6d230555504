import { feedsOfHome } from '../fetch/home.ts'
import { type Fetcher, HomePage } from '../fetch/index.ts'
import { headOf } from '../fetch/tags.ts'
import { Problem } from '../model/problem.ts'
import { type Listed, readSitemap } from './sitemap.ts'

/** So many parts of a sitemap are opened: the newest. */
const MOST_PARTS = 3

/** The pages that a sitemap lists, newest first. Throws a Problem when it cannot be had. */
export async function pagesOfSitemap(address: string, fetcher: Fetcher): Promise<readonly Listed[]> {
  const top = readSitemap(await fetcher.fetchSource(address, {}))
  if (top.kind === 'pages') return top.listed
  const pages: Listed[] = []
  for (const part of top.listed.slice(0, MOST_PARTS)) {
    const inner = readSitemap(await fetcher.fetchSource(part.address, {}))
    if (inner.kind === 'pages') pages.push(...inner.listed)
  }
  return pages
}

/** The feed that a site names, or the sitemap where it names none. Throws a Problem when it has neither. */
export async function findCarrier(
  address: string,
  fetcher: Fetcher,
): Promise<{ readonly carrier: 'feed' | 'sitemap'; readonly place: string }> {
  const { origin, feeds } = await lookAt(address, fetcher)
  const [feed] = feeds
  if (feed) return { carrier: 'feed', place: feed }
  const place = `${origin}/sitemap.xml`
  try {
    readSitemap(await fetcher.fetchSource(place, {}))
    return { carrier: 'sitemap', place }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem(
      { file: address },
      'no-feed',
      `names no feed, and ${place} ${error.message}; name its feed or sitemap`,
    )
  }
}

/** Where a page is from, and the feeds that it names. */
async function lookAt(
  address: string,
  fetcher: Fetcher,
): Promise<{ readonly origin: string; readonly feeds: readonly string[] }> {
  try {
    const { bytes, url = address, contentType = null } = await fetcher.fetchSource(address, {})
    const { origin } = new URL(url)
    return { origin, feeds: feedsOfHome(headOf(bytes, contentType), `${origin}/`) }
  } catch (error) {
    if (!(error instanceof HomePage)) throw error
    return { origin: new URL(address).origin, feeds: error.feeds }
  }
}
