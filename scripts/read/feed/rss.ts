import type { LeadImage } from '../../model/article.ts'
import { firstWritten } from '../moment/index.ts'
import { peopleOf } from '../people.ts'
import { wordsOf } from '../words.ts'
import { resolveAddress, resolveBase } from './base.ts'
import type { FeedEntry, FeedOf } from './entry.ts'
import { paperOf } from './paper.ts'
import { chooseText } from './texts.ts'

type Item = NonNullable<FeedOf<'rss'>['items']>[number]

/** The entries of an RSS 2.0 feed, with what Dublin Core, Media RSS, Atom and iTunes elements in it say. */
export function readRss(feed: FeedOf<'rss'>, address: string | undefined): readonly FeedEntry[] {
  const self = feed.atom?.links?.find(({ rel }) => rel === 'self')?.href
  const language = feed.language ?? feed.dc?.languages?.[0]
  const place = [feed.xml?.base, feed.link, self, address]
  const paper = paperOf(wordsOf(feed.title ?? ''), feed.link ?? self ?? address)
  return (feed.items ?? []).map((item): FeedEntry => {
    const base = resolveBase([item.xml?.base, ...place])
    const link = linkOf(item, base)
    const image = imageOf(item, base)
    const [section, ...topics] = subjectsOf(item)
    return {
      carrier: 'feed entry',
      title: wordsOf(item.title ?? item.media?.title?.value ?? item.dc?.titles?.[0] ?? item.itunes?.title ?? ''),
      ...chooseText({
        contents: [item.content?.encoded, item.atom?.content?.value],
        summaries: [item.description, item.atom?.summary?.value],
        others: [
          ...(item.dc?.descriptions ?? []),
          ...(item.dcterms?.descriptions ?? []),
          item.media?.description?.value,
          ...(item.media?.groups ?? []).map(({ description }) => description?.value),
          item.itunes?.summary,
          item.itunes?.subtitle,
        ],
      }),
      date: firstWritten(
        [
          item.pubDate,
          item.dc?.dates?.[0],
          item.atom?.published,
          item.dcterms?.issued?.[0],
          item.dcterms?.created?.[0],
          item.dcterms?.dates?.[0],
          item.prism?.publicationDates?.[0],
          item.atom?.updated,
        ],
        language,
      ),
      updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
      authors: authorsOf(item),
      source: item.source?.title ? wordsOf(item.source.title) : paper.name,
      url: link,
      id: item.guid?.value ?? item.atom?.id,
      language: item.dc?.languages?.[0] ?? language,
      section: section ?? paper.section,
      topics,
      base: item.xml?.base ? base : (link ?? base),
      ...(image && { image }),
    }
  })
}

/** Its own link, else a guid that is one: by default it is (RSS 2.0), though many are numbers. */
function linkOf(item: Item, base: string | undefined): string | undefined {
  const atom = item.atom?.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
  const guid = item.guid?.isPermaLink === false ? undefined : item.guid?.value
  const permanent = guid && (item.guid?.isPermaLink || /^(?:https?:)?\/\//i.test(guid)) ? guid : undefined
  return resolveAddress(item.link, base) ?? resolveAddress(atom, base) ?? resolveAddress(permanent, base)
}

function authorsOf(item: Item): readonly string[] {
  const creators = peopleOf(item.dc?.creators ?? [])
  if (creators.length > 0) return creators
  const people = peopleOf([
    ...(item.authors ?? []).map(({ name }) => name),
    ...(item.atom?.authors ?? []).map(({ name }) => name),
  ])
  return people.length > 0 ? people : peopleOf([item.itunes?.author])
}

/** The first category is the section, as WordPress and most others write it. */
function subjectsOf(item: Item): readonly string[] {
  const named = [
    ...(item.categories ?? []).map(({ name }) => name),
    ...(item.atom?.categories ?? []).map(({ label, term }) => label ?? term),
    ...(item.dc?.subjects ?? []),
    ...(item.media?.keywords ?? []),
  ]
  return [...new Set(named.map((name) => wordsOf(name ?? '')).filter(Boolean))]
}

function imageOf(item: Item, base: string | undefined): LeadImage | undefined {
  const media = item.media
  const contents = [...(media?.contents ?? []), ...(media?.groups ?? []).flatMap(({ contents = [] }) => contents)]
  const content = contents.find(({ medium, type }) => medium === 'image' || type?.startsWith('image/'))
  const enclosure = item.enclosures?.find(({ type }) => type?.startsWith('image/'))
  const thumbnail = media?.thumbnails?.[0] ?? media?.groups?.flatMap(({ thumbnails = [] }) => thumbnails)[0]
  const url = resolveAddress(content?.url ?? enclosure?.url ?? thumbnail?.url, base)
  if (!url) return undefined
  const caption = wordsOf(content?.description?.value ?? content?.title?.value ?? '')
  const credit = wordsOf(content?.credits?.[0]?.value ?? '')
  return { url, ...(caption && { caption }), ...(credit && { credit }) }
}
