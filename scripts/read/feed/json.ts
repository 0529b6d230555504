import { type FeedEntry, type FeedOf, shareContent } from './entry.ts'

/** The entries of a JSON Feed (version 1 and 1.1). */
export function readJsonFeed(feed: FeedOf<'json'>): readonly FeedEntry[] {
  return (feed.items ?? []).map((item): FeedEntry => {
    const content = shareContent(item.content_html ?? asHtml(item.content_text), item.summary)
    return {
      carrier: 'feed entry',
      title: item.title,
      ...content,
      date: item.date_published,
      updated: item.date_modified,
      authors: (item.authors ?? feed.authors ?? []).flatMap(({ name }) => (name ? [name] : [])),
      source: feed.title,
      url: item.url ?? item.external_url,
      id: item.id,
      language: item.language ?? feed.language,
      section: item.tags?.[0],
      ...(item.image && { image: { url: item.image } }),
    }
  })
}

function asHtml(text: string | undefined): string | undefined {
  return text
    ?.split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n')
}
