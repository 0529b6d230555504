import { type Carrier, fileOf } from '../carrier.ts'
import { addressOf, linesOf, type Truth } from '../truth.ts'
import { bodyHtml, escapeHtml } from './html.ts'

const cdata = (html: string) => `<![CDATA[${html}]]>`

function mailDate({ date }: Truth): string {
  return new Date(`${date}T09:30:00Z`).toUTCString()
}

function rss(truth: Truth, text: string): string {
  const authors = truth.authors.map((name) => `<dc:creator>${cdata(name)}</dc:creator>`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeHtml(truth.paper)}</title>
<link>https://paper.example/</link>
<language>${truth.language}</language>
<item>
<title>${escapeHtml(truth.title)}</title>
<link>${addressOf(truth)}</link>
<guid isPermaLink="false">${truth.id}</guid>
${authors}
<pubDate>${mailDate(truth)}</pubDate>
${text}
</item>
</channel>
</rss>
`
}

const deckOf = ({ deck }: Truth, element: string) => (deck ? `<${element}>${escapeHtml(deck)}</${element}>` : '')

function atom(truth: Truth, content: string): string {
  const authors = truth.authors.map((name) => `<author><name>${escapeHtml(name)}</name></author>`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${truth.language}">
<title>${escapeHtml(truth.paper)}</title>
<id>https://paper.example/feed</id>
<updated>${truth.date}T10:00:00Z</updated>
<entry>
<title>${escapeHtml(truth.title)}</title>
<link rel="alternate" href="${addressOf(truth)}"/>
<id>tag:paper.example,${truth.date}:${truth.id}</id>
${authors}
<published>${truth.date}T09:30:00Z</published>
<updated>${truth.date}T10:00:00Z</updated>
${deckOf(truth, 'summary')}
${content}
</entry>
</feed>
`
}

/** The same markup as XML has it. */
const xhtml = (truth: Truth) =>
  `<div xmlns="http://www.w3.org/1999/xhtml">${bodyHtml(truth).replace(/<img ([^>]*)>/g, '<img $1/>')}</div>`

/** The words alone, a blank line between paragraphs. */
export function plainBody({ body }: Truth): string {
  return body.map((part) => linesOf(part).join('\n')).join('\n\n')
}

function jsonFeed(truth: Truth, content: Record<string, string>): string {
  const item = {
    id: truth.id,
    url: addressOf(truth),
    title: truth.title,
    ...(truth.deck && { summary: truth.deck }),
    date_published: `${truth.date}T09:30:00Z`,
    authors: truth.authors.map((name) => ({ name })),
    ...content,
  }
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: truth.paper,
    language: truth.language,
    items: [item],
  })
}

function feed(name: string, write: (truth: Truth) => string, carries?: Carrier['carries']): Carrier {
  return {
    name: `feed/${name}`,
    wrap: (truth) => fileOf(`${truth.id}.xml`, write(truth)),
    ...(carries && { carries }),
  }
}

const isPlain = ({ body }: Truth) => body.every((part) => 'p' in part || 'h' in part)

export const feeds: readonly Carrier[] = [
  feed('RSS content:encoded', (truth) =>
    rss(truth, `${deckOf(truth, 'description')}<content:encoded>${cdata(bodyHtml(truth))}</content:encoded>`),
  ),
  feed('RSS description with markup', (truth) => rss(truth, `<description>${cdata(bodyHtml(truth))}</description>`)),
  feed('RSS description with escaped markup', (truth) =>
    rss(truth, `<description>${escapeHtml(bodyHtml(truth))}</description>`),
  ),
  feed(
    'RSS description without markup',
    (truth) => rss(truth, `<description>${escapeHtml(plainBody(truth))}</description>`),
    isPlain,
  ),
  feed('RSS atom:content', (truth) =>
    rss(
      truth,
      `${deckOf(truth, 'description')}<atom:content type="html">${escapeHtml(bodyHtml(truth))}</atom:content>`,
    ),
  ),
  feed('Atom content as HTML', (truth) => atom(truth, `<content type="html">${escapeHtml(bodyHtml(truth))}</content>`)),
  feed('Atom content as XHTML', (truth) => atom(truth, `<content type="xhtml">${xhtml(truth)}</content>`)),
  feed(
    'Atom content as text',
    (truth) => atom(truth, `<content type="text">${escapeHtml(plainBody(truth))}</content>`),
    isPlain,
  ),
  feed('JSON Feed content_html', (truth) => jsonFeed(truth, { content_html: bodyHtml(truth) })),
  feed('JSON Feed content_text', (truth) => jsonFeed(truth, { content_text: plainBody(truth) }), isPlain),
]
