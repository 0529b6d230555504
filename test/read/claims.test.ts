import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../scripts/model/article.ts'
import { Problem } from '../../scripts/model/problem.ts'
import { decode } from '../../scripts/read/charset.ts'
import { read } from '../../scripts/read/index.ts'

async function readOne(name: string, text: string): Promise<Article> {
  const [article] = await read({ name, bytes: Buffer.from(text), stated: {} })
  if (!article || article instanceof Problem) assert.fail(String(article))
  return article
}

const long = Array.from(
  { length: 12 },
  (_, index) =>
    `Paragraph ${index} tells of the harbour and of the ships that entered it on the first day after the storm.`,
)
const rss = (html: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>C</title><item><title>T</title><link>https://q.example/a</link><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`

test('an entry that breaks off is a beginning, however long it is', async () => {
  const html = long.map((text) => `<p>${text}</p>`).join('')
  assert.equal((await readOne('a.xml', rss(html))).excerpt, undefined)
  for (const end of ['… <a href="https://q.example/a">Read more</a>', '[&#8230;]', '… Continue reading', '<p>...</p>'])
    assert.equal((await readOne('a.xml', rss(`${html}<p>It goes on ${end}</p>`))).excerpt, true, end)
})

test('signs in the plain text of a JSON feed are signs', async () => {
  const item = { id: '1', title: 'T', content_text: `${long.join('\n\n')}\n\nWhere x<b and a&lt;c it holds.` }
  const article = await readOne(
    'feed.json',
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [item] }),
  )
  assert.equal(article.blocks.at(-1)?.text.replaceAll('\\', ''), 'Where x<b and a&lt;c it holds.')
  assert.equal(article.blocks.length, 13)
})

test('the header that a page came with is believed before its markup', () => {
  const page = Buffer.concat([
    Buffer.from('<html><head><meta charset="windows-1252"></head><p>'),
    Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x20, 0xe8, 0x20, 0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]),
  ])
  assert.match(decode(page, 'text/html; charset=windows-1251'), /Москва и Москва$/)
})

test('a page that claims UTF-16 in plain letters is not in it', () => {
  for (const claim of ['utf-16', 'UTF-16LE', 'utf-16be']) {
    const page = Buffer.from(`<html><head><meta charset="${claim}"></head><p>Caf\u00e9`, 'latin1')
    assert.match(decode(page), /<p>Café$/, claim)
    assert.match(decode(page, `text/html; charset=${claim}`), /<p>Café$/, claim)
  }
})

const keys = [
  ['publishDate: 2019-05-15', 'date', '2019-05-15'],
  ['pubDate: 2019-05-15', 'date', '2019-05-15'],
  ['date_created: 2019-05-15', 'date', '2019-05-15'],
  ['lastmod: 2019-05-16\ndate: 2019-05-15', 'updated', '2019-05-16'],
  ['headline: Another', 'title', 'Another'],
  ['byline: Ann Lee', 'authors', ['Ann Lee']],
  ['subtitle: A deck', 'deck', 'A deck'],
  ['site_name: The Ledger', 'source', 'The Ledger'],
  ['canonicalUrl: https://l.example/a', 'url', 'https://l.example/a'],
  ['locale: pt', 'language', 'pt'],
] as const
for (const [line, field, value] of keys)
  test(`front matter says the ${field} by “${line}”`, async () => {
    const title = field === 'title' ? '' : 'title: T\n'
    const { head } = await readOne('a.md', `---\n${title}${line}\n---\n\nThe harbour of Valletta was open again.\n`)
    assert.deepEqual(head[field]?.value, value)
  })
