import { firstWritten } from '../moment/index.ts'
import { peopleOf } from '../people.ts'
import { wordsOf } from '../words.ts'
import { resolveAddress, resolveBase } from './base.ts'
import type { FeedEntry, FeedOf } from './entry.ts'
import { paperOf } from './paper.ts'
import { chooseText } from './texts.ts'

/** The entries of an RSS 1.0 feed. */
export function readRdf(feed: FeedOf<'rdf'>, address: string | undefined): readonly FeedEntry[] {
  const base = resolveBase([feed.link, address])
  const paper = paperOf(wordsOf(feed.title ?? ''), feed.link ?? address)
  return (feed.items ?? []).map((item): FeedEntry => {
    const language = item.dc?.languages?.[0] ?? feed.dc?.languages?.[0]
    const url = resolveAddress(item.link, base) ?? resolveAddress(item.rdf?.about, base)
    const [section, ...topics] = (item.dc?.subjects ?? []).flatMap((subject) => wordsOf(subject) || [])
    return {
      carrier: 'feed entry',
      title: wordsOf(item.title ?? item.dc?.titles?.[0] ?? ''),
      ...chooseText({
        contents: [item.content?.encoded],
        summaries: [item.description],
        others: item.dc?.descriptions ?? [],
      }),
      date: firstWritten([...(item.dc?.dates ?? []), item.dcterms?.issued?.[0], item.dcterms?.created?.[0]], language),
      updated: item.dcterms?.modified?.[0],
      authors: peopleOf(item.dc?.creators ?? []),
      source: paper.name,
      url,
      id: item.rdf?.about,
      language,
      section: section ?? paper.section,
      topics,
      base: url ?? base,
    }
  })
}
