import type { Entry } from '../../catalogue/entry.ts'
import type { Site } from '../../model/story.ts'
import { type Feed, heldBy } from './feed.ts'
import { frameAtom } from './frame.ts'
import { BEFORE_ALL, lastChanged, published } from './moment.ts'
import { xml } from './xml.ts'

/** A feed in Atom (RFC 4287). Ids are the addresses of pages, which never change. */
export function writeAtom(feed: Feed, site: Site): string {
  const page = site.url + feed.path
  const entries = heldBy(feed)
  const updated = entries.map(lastChanged).sort().at(-1) ?? BEFORE_ALL
  return frameAtom(
    { title: feed.title, id: page, page, self: `${page}feed.xml`, updated },
    site,
    entries.map((entry) => writeEntry(entry, site)),
  )
}

function writeEntry(entry: Entry, site: Site): string {
  const { story } = entry
  const address = xml(site.url + entry.path)
  const source = story.source.name ?? story.source.agency
  return [
    `<entry xml:lang="${xml(entry.language)}">`,
    `<title>${xml(story.title)}</title>`,
    `<id>${address}</id>`,
    `<link href="${address}"/>`,
    ...(story.source.url ? [`<link rel="via" href="${xml(story.source.url)}"/>`] : []),
    `<updated>${lastChanged(entry)}</updated>`,
    ...(story.date ? [`<published>${published(entry)}</published>`] : []),
    ...authorsOf(entry, source).map((name) => `<author><name>${xml(name)}</name></author>`),
    ...entry.countries.map(({ code, name }) => `<category term="${xml(code)}" label="${xml(name)}"/>`),
    ...entry.actors.map(({ slug, name }) => `<category term="${xml(slug)}" label="${xml(name)}"/>`),
    `<summary>${xml(summaryOf(entry))}</summary>`,
    '</entry>',
  ].join('\n')
}

function authorsOf({ story }: Entry, source: string | undefined): readonly string[] {
  return story.authors.length > 0 ? story.authors : source ? [source] : []
}

function summaryOf({ story, digest }: Entry): string {
  return [story.deck, ...digest.keyPoints.map(({ text }) => text)].filter(Boolean).join('\n')
}
