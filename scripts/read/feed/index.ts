import { parseFeed } from 'feedsmith'
import type { Article } from '../../model/article.ts'
import { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { decode, sniff } from '../charset.ts'
import { enclose } from '../enclosed.ts'
import { readFragment } from '../html/fragment.ts'
import type { Reader } from '../reader.ts'
import { refuseEntities, rootOf } from '../xml.ts'
import { readAtom } from './atom.ts'
import type { FeedEntry } from './entry.ts'
import { readJsonFeed } from './json.ts'
import { mendFeed } from './mend.ts'
import { type Part, partsOf } from './parts.ts'
import { readRdf } from './rdf.ts'
import { readRss } from './rss.ts'

const XML_FEED = /^(?:rss|(?:[\w-]+:)?feed|rdf:RDF)$/i
const JSON_FEED = /^\s*\{[\s\S]*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/
/** A feed that something was printed before. */
const WITHIN = /<\?xml\s[^>]*>\s*<(?:rss|feed|rdf:RDF)[\s>]/i
/** Programs write a comment after it. */
const END = /<\/(?:rss|(?:[\w-]+:)?feed|rdf:RDF)\s*>/i
const TAIL = 2000

/** An RSS 2.0, RSS 1.0, Atom or JSON feed. */
export const feedReader: Reader = {
  kind: 'feed',
  recognises: ({ format, bytes }) => format === undefined && isFeed(bytes),
  read: (source) => {
    const text = decode(source.bytes, source.contentType)
    refuseEntities(source.name, text)
    const entries = readEntries(source, text)
    if (entries.length === 0) throw new Problem({ file: source.name }, 'no-article', 'is a feed without entries')
    return entries.map((entry) => (entry instanceof Problem ? entry : readEntry(source, entry)))
  },
}

function isFeed(bytes: Uint8Array): boolean {
  const beginning = sniff(bytes)
  if (XML_FEED.test(rootOf(beginning) ?? '') || JSON_FEED.test(beginning)) return true
  return WITHIN.test(beginning) && END.test(Buffer.from(bytes.subarray(-TAIL)).toString('latin1'))
}

function readEntries(source: Source, text: string): readonly (FeedEntry | Problem)[] {
  const isXml = !text.trimStart().startsWith('{')
  const xml = isXml ? mendFeed(text) : text
  try {
    if (isXml && !END.test(xml.slice(-TAIL))) return readParts(source, xml)
    return parse(source, xml)
  } catch (error) {
    const parts = isXml ? readParts(source, xml) : []
    if (parts.length > 0) return parts
    throw new Problem({ file: source.name }, 'bad-feed', `is a feed that cannot be read: ${(error as Error).message}`)
  }
}

function parse(source: Source, text: string): readonly FeedEntry[] {
  const { format, feed } = parseFeed(text)
  if (format === 'rss') return readRss(feed, source.url)
  if (format === 'atom') return readAtom(feed, source.url, source.wants?.pages)
  if (format === 'rdf') return readRdf(feed, source.url)
  return readJsonFeed(feed, source.url)
}

function readParts(source: Source, xml: string): readonly (FeedEntry | Problem)[] {
  return partsOf(xml).flatMap((part) => readPart(source, part))
}

/** One entry of a feed in which another is broken, or which ends too soon. */
function readPart(source: Source, { xml, line, title, isCutOff }: Part): readonly (FeedEntry | Problem)[] {
  const place = { file: source.name, line }
  if (isCutOff)
    return [
      new Problem(place, 'cut-off', `the feed ends in the middle of “${title}”, which was left out; fetch it again`),
    ]
  try {
    return parse(source, xml)
  } catch (error) {
    return [new Problem(place, 'bad-entry', `“${title}” is an entry that cannot be read: ${(error as Error).message}`)]
  }
}

/** A feed's only text of an entry is the whole of it from about here on, in characters; one of ideographs stands for several. */
const WHOLE = 900
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const WEIGHT = 2
const CUT_OFF =
  /(\.\.\.|…|\[…\]|\[\.\.\.\]|\[&#8230;\]|&hellip;)\s*(<\/?[^>]*>|continue reading|read more|weiterlesen|lire la suite|leer más|\s)*$/i

function readEntry(source: Source, entry: FeedEntry): Article {
  const blocks = readFragment(entry.html, entry.base)
  const length = blocks.reduce((sum, { text }) => sum + text.length + WEIGHT * (text.match(IDEOGRAPH)?.length ?? 0), 0)
  const isWhole = length >= WHOLE || entry.hasContent
  const isExcerpt = entry.url !== undefined && (!isWhole || CUT_OFF.test(entry.html.slice(-WHOLE)))
  return { ...enclose(source, entry, { format: 'fragment', blocks }), ...(isExcerpt && { excerpt: true }) }
}
