import { parseFeed } from 'feedsmith'
import type { Article } from '../../model/article.ts'
import { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { decode, sniff } from '../charset.ts'
import { enclose } from '../enclosed.ts'
import { readFragment } from '../html/fragment.ts'
import type { Reader } from '../reader.ts'
import { refuseEntities } from '../xml.ts'
import { readAtom } from './atom.ts'
import type { FeedEntry } from './entry.ts'
import { readJsonFeed } from './json.ts'
import { readRdf } from './rdf.ts'
import { readRss } from './rss.ts'

const XML_FEED =
  /^\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i
const JSON_FEED = /^\s*\{[\s\S]*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/

/** An RSS 2.0, RSS 1.0, Atom or JSON feed. */
export const feedReader: Reader = {
  kind: 'feed',
  recognises: ({ format, bytes }) => format === undefined && isFeed(sniff(bytes)),
  read: (source) => readEntries(source).map((entry) => readEntry(source, entry)),
}

function isFeed(beginning: string): boolean {
  return XML_FEED.test(beginning) || JSON_FEED.test(beginning)
}

function readEntries(source: Source): readonly FeedEntry[] {
  const text = decode(source.bytes, source.contentType)
  refuseEntities(source.name, text)
  try {
    const { format, feed } = parseFeed(text)
    if (format === 'rss') return readRss(feed, source.url)
    if (format === 'atom') return readAtom(feed, source.url)
    if (format === 'rdf') return readRdf(feed, source.url)
    return readJsonFeed(feed, source.url)
  } catch (error) {
    throw new Problem({ file: source.name }, 'bad-feed', `is a feed that cannot be read: ${(error as Error).message}`)
  }
}

/** A feed's only text of an entry is the whole of it from about here on, in characters. */
const WHOLE = 900
const CUT_OFF =
  /(\.\.\.|…|\[…\]|\[\.\.\.\]|\[&#8230;\]|&hellip;)\s*(<\/?[^>]*>|continue reading|read more|weiterlesen|lire la suite|leer más|\s)*$/i

function readEntry(source: Source, entry: FeedEntry): Article {
  const blocks = readFragment(entry.html, entry.base)
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const isWhole = length >= WHOLE || entry.hasContent
  const isExcerpt = entry.url !== undefined && (!isWhole || CUT_OFF.test(entry.html.slice(-WHOLE)))
  return { ...enclose(source, entry, { format: 'fragment', blocks }), ...(isExcerpt && { excerpt: true }) }
}
