import type { Article } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import { decode } from '../charset.ts'
import type { Reader } from '../reader.ts'
import { Agreement } from './agreement.ts'
import { beginsAsHtml } from './begins.ts'
import { readCarried } from './carried.ts'
import { addressPictures } from './carriedPictures.ts'
import { flattenPage } from './flatten.ts'
import { readHead } from './head/index.ts'
import { Links } from './links.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'
import { parsePage } from './parse.ts'
import { judgeStanding } from './standing.ts'

/** A page saved from the web. */
export const htmlReader = {
  kind: 'saved page',
  recognises: (source) =>
    source.format === 'html' || (source.format === undefined && isPage(decode(source.bytes.subarray(0, 2048)))),
  read: (source: Source): readonly Article[] => [readPage(source)],
} satisfies Reader

function isPage(beginning: string): boolean {
  return /<html|<!doctype html/i.test(beginning) || beginsAsHtml(beginning)
}

function readPage(source: Source): Article {
  const html = decode(source.bytes, source.contentType)
  const document = parsePage(source.pictures ? addressPictures(html) : html)
  const metadata = readMetadata(document)
  const links = new Links(source.url ?? source.stated.url ?? metadata.base)
  const shown = flattenPage(document, links, new Agreement(metadata))
  const carried = readCarried(shown, metadata, links)
  const standing = carried
    ? undefined
    : judgeStanding(document, shown, withFeeds(metadata, links), source.url ?? source.stated.url)
  return {
    name: source.name,
    format: 'html',
    head: readHead(document, source),
    blocks: carried ?? shown,
    removed: [],
    warnings: [...(metadata.isPaid ? [PAID] : []), ...(carried ? [CARRIED] : []), ...(standing ? [standing] : [])],
    stated: source.stated,
  }
}

/** The feeds' addresses made absolute; those that cannot be lead nobody anywhere. */
function withFeeds(metadata: PageMetadata, links: Links): PageMetadata {
  return { ...metadata, feeds: metadata.feeds.flatMap((feed) => links.resolve(feed) ?? []) }
}

/** Warnings begin with a code for programs; `clean/page/verdict.ts` has the others. */
const PAID = 'paywall: the publisher marks the article as paid; the page may hold only its beginning'
const CARRIED =
  'from-metadata: the page shows little of its article; the text is from its metadata, without pictures and links'
