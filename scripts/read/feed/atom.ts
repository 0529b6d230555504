import { firstWritten } from '../moment/index.ts'
import { htmlOfPlain } from '../paragraphs.ts'
import { peopleOf } from '../people.ts'
import { wordsOf } from '../words.ts'
import { resolveAddress, resolveBase } from './base.ts'
import { isArticle, isDraft, KIND } from './blog.ts'
import type { FeedEntry, FeedOf } from './entry.ts'
import { paperOf } from './paper.ts'
import { chooseText } from './texts.ts'

type Entry = NonNullable<FeedOf<'atom'>['entries']>[number]

/** The entries of an Atom feed (RFC 4287, and 0.3 before it), or of a blog's export in that form. */
export function readAtom(feed: FeedOf<'atom'>, address: string | undefined, wantsPages = false): readonly FeedEntry[] {
  const linkOf = (links: Entry['links'], ...relations: (string | undefined)[]) =>
    links?.find(({ rel }) => relations.includes(rel))?.href
  const self = linkOf(feed.links, 'self')
  const place = [feed.xml?.base, linkOf(feed.links, undefined, 'alternate'), self, address]
  const paper = paperOf(wordsOf(feed.title?.value ?? ''), linkOf(feed.links, undefined, 'alternate') ?? self ?? address)
  const articles = (feed.entries ?? []).filter((entry) => isArticle(entry, wantsPages))
  return articles.map((entry): FeedEntry => {
    const base = resolveBase([entry.xml?.base, ...place])
    const link = linkOf(entry.links, undefined, 'alternate') ?? entry.content?.src
    const picture = entry.links?.find(({ rel, type }) => rel === 'enclosure' && type?.startsWith('image/'))?.href
    const image = resolveAddress(picture ?? entry.media?.thumbnails?.[0]?.url, base)
    const language = entry.xml?.lang ?? feed.xml?.lang
    const [section, ...topics] = (entry.categories ?? []).flatMap(({ label, term, scheme }) =>
      scheme === KIND ? [] : wordsOf(label ?? term ?? '') || [],
    )
    const authors = peopleOf((entry.authors ?? []).map(({ name }) => name))
    const whole = resolveAddress(link, base)
    return {
      carrier: 'feed entry',
      title: titleOf(entry),
      ...chooseText({
        contents: [htmlOfText(entry.content)],
        summaries: [htmlOfText(entry.summary)],
        others: [
          entry.media?.description?.value,
          ...(entry.media?.groups ?? []).map((group) => group.description?.value),
        ],
      }),
      date: firstWritten([entry.published, entry.dc?.dates?.[0], entry.updated], language),
      updated: entry.updated,
      authors:
        authors.length > 0 ? authors : peopleOf((entry.source?.authors ?? feed.authors ?? []).map(({ name }) => name)),
      source: entry.source?.title?.value ? wordsOf(entry.source.title.value) : paper.name,
      url: whole ?? resolveAddress(/^https?:/i.test(entry.id ?? '') ? entry.id : undefined, base),
      id: entry.id,
      language,
      section: section ?? paper.section,
      topics,
      base: entry.content?.xml?.base
        ? resolveBase([entry.content.xml.base, base])
        : entry.xml?.base
          ? base
          : (whole ?? base),
      ...(image && { image: { url: image } }),
      draft: isDraft(entry),
    }
  })
}

interface AtomText {
  readonly value?: string | undefined
  readonly type?: string | undefined
}

/** A construct of type `text` has no markup; one without type has, in feeds as they are, when it looks so. */
function htmlOfText(text: AtomText | undefined): string | undefined {
  return text?.value && (text.type === 'text' || text.type === 'text/plain') ? htmlOfPlain(text.value) : text?.value
}

/** Titles of type `text` are escaped as HTML all the same by many. */
function titleOf({ title }: Entry): string {
  return wordsOf(title?.value ?? '')
}
