import { generateOpml, parseOpml } from 'feedsmith'
import type { Followed } from '../content/feeds.ts'
import { canonicalTag } from '../model/languageTag.ts'
import { Problem } from '../model/problem.ts'
import { isWebAddress } from '../model/webAddress.ts'
import { refuseEntities } from '../read/xml.ts'

/** What is read of an outline (OPML 2.0). */
interface Outline {
  readonly text?: string
  readonly title?: string
  readonly xmlUrl?: string
  readonly language?: string
  readonly category?: string
  readonly outlines?: readonly Outline[]
}

/** The feeds that an OPML file lists; folders and categories are topics. Throws a Problem when it is no OPML. */
export function readOpml(file: string, text: string): readonly Followed[] {
  refuseEntities(file, text)
  const outlines = parse(file, text)
  const feeds = outlines.flatMap((outline) => feedsOf(outline, []))
  if (feeds.length === 0) throw new Problem({ file }, 'no-feed', 'lists no feed')
  return feeds
}

function parse(file: string, text: string): readonly Outline[] {
  try {
    return (parseOpml(text).body?.outlines ?? []) as readonly Outline[]
  } catch (error) {
    throw new Problem({ file }, 'no-opml', `is no OPML: ${(error as Error).message}`)
  }
}

function feedsOf(outline: Outline, folders: readonly string[]): readonly Followed[] {
  const { text, title, xmlUrl, language, category, outlines = [] } = outline
  const name = (text ?? title ?? '').trim()
  if (!xmlUrl) return outlines.flatMap((inner) => feedsOf(inner, name ? [...folders, name] : folders))
  if (!isWebAddress(xmlUrl)) return []
  const topics = [...folders, ...categoriesOf(category)]
  return [
    {
      name: name || new URL(xmlUrl).hostname,
      carrier: 'feed',
      place: xmlUrl,
      topics: [...new Set(topics)],
      ...(language && canonicalTag(language) && { language }),
    },
  ]
}

/** `/Harbours/Malta,ships` → `Harbours`, `Malta`, `ships` */
function categoriesOf(category = ''): readonly string[] {
  return category
    .split(/[,/]/)
    .map((part) => part.trim())
    .filter(Boolean)
}

/** The feeds that other programs can follow too, as OPML 2.0; sites, sitemaps and mailboxes have no place in it. */
export function writeOpml(title: string, feeds: readonly Followed[]): string {
  const outlines = feeds
    .filter(({ carrier }) => carrier === 'feed')
    .map(({ name, place, language, topics }) => ({
      text: name,
      title: name,
      type: 'rss',
      xmlUrl: place,
      ...(language && { language }),
      ...(topics.length > 0 && { category: topics.join(',') }),
    }))
  return `${generateOpml({ head: { title }, body: { outlines } }).trim()}\n`
}
