import { htmlOfPlain } from '../paragraphs.ts'
import { peopleOf } from '../people.ts'
import { wordsOf } from '../words.ts'
import { resolveAddress, resolveBase } from './base.ts'
import type { FeedEntry, FeedOf } from './entry.ts'
import { paperOf } from './paper.ts'
import { chooseText } from './texts.ts'

/** The entries of a JSON Feed (version 1 and 1.1). */
export function readJsonFeed(feed: FeedOf<'json'>, address: string | undefined): readonly FeedEntry[] {
  const base = resolveBase([feed.home_page_url, feed.feed_url, address])
  const paper = paperOf(wordsOf(feed.title ?? ''), feed.home_page_url ?? feed.feed_url ?? address)
  return (feed.items ?? []).map((item): FeedEntry => {
    const url = resolveAddress(item.url ?? item.external_url, base)
    const authors = peopleOf((item.authors ?? []).map(({ name }) => name))
    const image = resolveAddress(item.image ?? item.banner_image, base)
    const [section, ...topics] = (item.tags ?? []).flatMap((tag) => wordsOf(tag) || [])
    return {
      carrier: 'feed entry',
      title: wordsOf(item.title ?? ''),
      ...chooseText({
        contents: [item.content_html, item.content_text && htmlOfPlain(item.content_text)],
        summaries: [item.summary],
      }),
      date: item.date_published ?? item.date_modified,
      updated: item.date_modified,
      authors: authors.length > 0 ? authors : peopleOf((feed.authors ?? []).map(({ name }) => name)),
      source: paper.name,
      url,
      id: item.id,
      language: item.language ?? feed.language,
      section: section ?? paper.section,
      topics,
      base: url ?? base,
      ...(image && { image: { url: image } }),
    }
  })
}
