import { gather, type Lead } from '../add/gather.ts'
import type { Shelf } from '../add/shelf.ts'
import type { Followed } from '../content/feeds.ts'
import type { Fetcher } from '../fetch/index.ts'
import { Problem } from '../model/problem.ts'
import type { Stated } from '../model/source.ts'
import type { Memory } from './memory.ts'
import { findCarrier, pagesOfSitemap } from './pages.ts'
import { ruleOf, wantsOf } from './wants.ts'

/** What is read of exports and blogs that are followed. */
const WANTS = { drafts: false, pages: false }
/** Pages of a sitemap that are read in a run, where `perDay` does not say less: it lists years of them. */
const MOST_PAGES = 20

/** What is to be read of the feeds: every feed and mail, and the pages that no story is made of yet. What cannot be had is a lead that leads to a Problem. */
export async function leadsOf(
  feeds: readonly Followed[],
  memory: Memory,
  fetcher: Fetcher,
  shelf: Shelf,
): Promise<readonly Lead[]> {
  const each = feeds.map(async (feed): Promise<readonly Lead[]> => {
    try {
      return await leadsOfOne(feed, memory, fetcher, shelf)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return [{ name: feed.place, open: () => Promise.reject(error) }]
    }
  })
  return (await Promise.all(each)).flat()
}

async function leadsOfOne(feed: Followed, memory: Memory, fetcher: Fetcher, shelf: Shelf): Promise<readonly Lead[]> {
  const wanted = wantsOf(feed, memory)
  const { carrier, place } = feed.carrier === 'site' ? await findCarrier(feed.place, fetcher) : feed
  const places = carrier === 'sitemap' ? await newPages(feed, place, memory, fetcher, shelf) : [place]
  const leads = await gather(places, { stated: statedOf(feed), wants: WANTS }, fetcher)
  // Its host would say that nothing has changed, where what is wanted has.
  const isAsBefore = memory.isSameRule(feed.name, ruleOf(feed))
  return leads.map(({ openChanged, ...lead }) => ({
    ...lead,
    wanted,
    ...(openChanged && { openChanged: (known) => openChanged(isAsBefore ? known : {}) }),
  }))
}

/** The newest pages of a sitemap that were neither read nor passed over. */
async function newPages(
  { name, keep, perDay }: Followed,
  sitemap: string,
  memory: Memory,
  fetcher: Fetcher,
  shelf: Shelf,
): Promise<readonly string[]> {
  const wanted = wantsOf({ name, carrier: 'sitemap', place: sitemap, topics: [], ...(keep && { keep }) }, memory)
  const read = new Set(shelf.register.receipts.flatMap(({ source, url }) => [source, ...(url ? [url] : [])]))
  const left = perDay === undefined ? MOST_PAGES : Math.max(0, perDay - memory.countOf(name))
  const pages = await pagesOfSitemap(sitemap, fetcher)
  return pages
    .map(({ address }) => address)
    .filter((address) => !read.has(address) && !wanted.isPassed(address))
    .slice(0, Math.min(left, MOST_PAGES))
}

/** What an entry says of every article that comes by it. */
function statedOf({ publisher, language, topics, rights }: Followed): Stated {
  return {
    ...(publisher && { source: publisher }),
    ...(language && { language }),
    ...(topics.length > 0 && { topics }),
    ...(rights && { rights }),
  }
}
