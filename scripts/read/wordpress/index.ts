import { type Element, isTag, type ParentNode } from 'domhandler'
import { textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import type { Article } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import { decode, sniff } from '../charset.ts'
import { enclose } from '../enclosed.ts'
import { readFragment } from '../html/fragment.ts'
import type { Reader } from '../reader.ts'
import { refuseEntities } from '../xml.ts'
import { postHtml } from './postHtml.ts'

/** A WordPress export (WXR): its published posts, and on demand its drafts and pages. */
export const wordpressReader: Reader = {
  kind: 'WordPress export',
  recognises: ({ format, bytes }) => format === undefined && /xmlns:wp\s*=|<wp:wxr_version>/.test(sniff(bytes)),
  read: readExport,
}

function readExport(source: Source): readonly Article[] {
  const xml = decode(source.bytes, source.contentType)
  refuseEntities(source.name, xml)
  const channel = findAll(parseDocument(xml, { xmlMode: true }), 'channel')[0]
  if (!channel) return []
  const site: Site = {
    title: field(channel, 'title'),
    language: field(channel, 'language'),
    people: new Map(
      findAll(channel, 'wp:author').map((author) => [field(author, 'wp:author_login') ?? '', authorName(author)]),
    ),
  }
  return findAll(channel, 'item')
    .filter((item) => isWanted(item, source))
    .map((item) => readPost(item, site, source))
}

interface Site {
  readonly title: string | undefined
  readonly language: string | undefined
  /** The names of its authors by their logins. */
  readonly people: ReadonlyMap<string, string>
}

function isWanted(item: Element, { wants }: Source): boolean {
  const type = field(item, 'wp:post_type')
  const status = field(item, 'wp:status')
  if (type !== 'post' && !(type === 'page' && wants?.pages)) return false
  return (
    status === 'publish' ||
    (wants?.drafts === true && (status === 'draft' || status === 'pending' || status === 'future'))
  )
}

function readPost(item: Element, site: Site, source: Source): Article {
  const url = field(item, 'link')
  const login = field(item, 'dc:creator')
  const author = login ? (site.people.get(login) ?? login) : undefined
  const isDraft = field(item, 'wp:status') !== 'publish'
  return enclose(
    source,
    {
      carrier: 'WordPress export',
      title: field(item, 'title'),
      deck: field(item, 'excerpt:encoded'),
      date: isDraft ? undefined : localDay(field(item, 'wp:post_date')),
      updated: isDraft ? undefined : localDay(field(item, 'wp:post_modified')),
      authors: author && !/^(admin|administrator|editor|webmaster)$/i.test(author) ? [author] : undefined,
      source: site.title,
      url,
      id: field(item, 'guid') ?? field(item, 'wp:post_id'),
      language: site.language,
      section: findAll(item, 'category')
        .find(({ attribs }) => attribs.domain === 'category' && attribs.nicename !== 'uncategorized')
        ?.children.map(textContent)
        .join(''),
    },
    {
      format: 'fragment',
      blocks: readFragment(postHtml(field(item, 'content:encoded') ?? ''), url),
      ...(isDraft && { warnings: ['was a draft: check it before it is published'] }),
    },
  )
}

/** `2019-05-15 08:00:00` is the site's own clock: the day is what counts. */
function localDay(written: string | undefined): string | undefined {
  return written && !written.startsWith('0000') ? written.slice(0, 10) : undefined
}

function authorName(author: Element): string {
  const full = [field(author, 'wp:author_first_name'), field(author, 'wp:author_last_name')].filter(Boolean).join(' ')
  return full || (field(author, 'wp:author_display_name') ?? '')
}

function field(parent: ParentNode, name: string): string | undefined {
  const element = parent.children.find((child): child is Element => isTag(child) && child.name === name)
  const text = element && textContent(element).trim()
  return text || undefined
}

function findAll(parent: ParentNode, name: string): readonly Element[] {
  return parent.children.flatMap((child) => {
    if (!isTag(child)) return []
    return child.name === name ? [child] : child.name === 'rss' ? findAll(child, name) : []
  })
}
