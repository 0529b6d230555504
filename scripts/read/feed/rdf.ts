import { type FeedEntry, type FeedOf, shareContent, wordsOf } from './entry.ts'

/** The entries of an RSS 1.0 feed. */
export function readRdf(feed: FeedOf<'rdf'>): readonly FeedEntry[] {
  return (feed.items ?? []).map((item): FeedEntry => {
    const content = shareContent(item.content?.encoded, item.description)
    return {
      carrier: 'feed entry',
      title: wordsOf(item.title ?? ''),
      ...content,
      date: item.dc?.dates?.[0],
      authors: item.dc?.creators,
      source: feed.title,
      url: item.link ?? item.rdf?.about,
      id: item.rdf?.about,
      language: feed.dc?.languages?.[0],
      section: item.dc?.subjects?.[0],
    }
  })
}
