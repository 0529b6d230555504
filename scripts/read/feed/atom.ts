import { type FeedEntry, type FeedOf, shareContent, wordsOf } from './entry.ts'

/** The entries of an Atom feed (RFC 4287). */
export function readAtom(feed: FeedOf<'atom'>): readonly FeedEntry[] {
  return (feed.entries ?? []).map((entry): FeedEntry => {
    const content = shareContent(entry.content?.value, entry.summary?.value)
    const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0]
    const date = entry.published ?? entry.updated
    return {
      carrier: 'feed entry',
      title: wordsOf(entry.title?.value ?? ''),
      ...content,
      date,
      updated: entry.updated,
      authors: (entry.authors ?? feed.authors ?? []).flatMap(({ name }) => (name ? [name] : [])),
      source: wordsOf(entry.source?.title?.value ?? feed.title?.value ?? ''),
      url: link?.href,
      id: entry.id,
      language: entry.xml?.lang ?? feed.xml?.lang,
      section: entry.categories?.[0]?.label ?? entry.categories?.[0]?.term,
    }
  })
}
