import { gunzipSync } from 'node:zlib'
import { findAll, getElementsByTagName, textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { decode } from '../read/charset.ts'
import { refuseEntities, rootOf } from '../read/xml.ts'

/** One address of a sitemap (sitemaps.org, with Google's news extension), with the day it is from as far as that is said. */
export interface Listed {
  readonly address: string
  /** ISO 8601. */
  readonly when?: string
}

/** What a sitemap lists: pages, or other sitemaps. Newest first; what has no day stands last, in its order. */
export interface Sitemap {
  readonly kind: 'pages' | 'sitemaps'
  readonly listed: readonly Listed[]
}

const LARGEST = 50 * 1024 * 1024

/** Reads a sitemap. Throws a Problem when the source is none. */
export function readSitemap(source: Source): Sitemap {
  const text = decode(unpack(source.bytes), source.contentType)
  refuseEntities(source.name, text)
  const root = rootOf(text)?.replace(/^.*:/, '').toLowerCase()
  if (root !== 'urlset' && root !== 'sitemapindex')
    throw new Problem({ file: source.name }, 'no-sitemap', 'is no sitemap')
  const entry = root === 'urlset' ? 'url' : 'sitemap'
  const document = parseDocument(text, { xmlMode: true })
  const listed = findAll((node) => localName(node.name) === entry, document.children).flatMap((node): Listed[] => {
    // A picture of the page has an address too, a step further in.
    const textOf = (name: string, deep: boolean) => {
      const [found] = getElementsByTagName((each) => localName(each) === name, node.children, deep, 1)
      return found && textContent(found).trim()
    }
    const address = textOf('loc', false)
    if (!address || !URL.canParse(address) || !/^https?:/i.test(address)) return []
    const when = textOf('publication_date', true) ?? textOf('lastmod', false)
    return [{ address, ...(when && !Number.isNaN(Date.parse(when)) && { when }) }]
  })
  const time = ({ when }: Listed) => (when ? Date.parse(when) : Number.NEGATIVE_INFINITY)
  return {
    kind: root === 'urlset' ? 'pages' : 'sitemaps',
    listed: listed.toSorted((a, b) => (time(a) === time(b) ? 0 : time(b) - time(a))),
  }
}

function localName(name: string): string {
  return name.replace(/^.*:/, '').toLowerCase()
}

/** Sitemaps are often offered as a compressed file. */
function unpack(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes
}
