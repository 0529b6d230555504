import { type FeedEntry, type FeedOf, shareContent, wordsOf } from './entry.ts'

/** The entries of an RSS 2.0 feed. */
export function readRss(feed: FeedOf<'rss'>): readonly FeedEntry[] {
  return (feed.items ?? []).map((item): FeedEntry => {
    const content = shareContent(item.content?.encoded, item.description)
    const image = item.media?.contents?.find(({ medium, type }) => medium === 'image' || type?.startsWith('image/'))
    const authors = item.dc?.creators ?? (item.authors ?? []).flatMap(({ name }) => (name ? [name] : []))
    return {
      carrier: 'feed entry',
      title: wordsOf(item.title ?? ''),
      ...content,
      date: item.pubDate ?? item.dc?.dates?.[0],
      authors,
      source: item.source?.title ?? feed.title,
      url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      id: item.guid?.value,
      language: feed.language ?? feed.dc?.languages?.[0],
      section: item.categories?.[0]?.name,
      ...(image?.url && {
        image: { url: image.url, ...(image.description?.value && { caption: image.description.value }) },
      }),
    }
  })
}
