import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeBody } from '../../scripts/markdown/body.ts'
import { allWell, Problem } from '../../scripts/model/problem.ts'
import { read } from '../../scripts/read/index.ts'

const readText = (text: string) => read({ name: 'a', bytes: Buffer.from(text), stated: {} })

const REFUSED: readonly (readonly [what: RegExp, text: string])[] = [
  [
    /list of feeds \(OPML\); add .*npm run add -- https:\/\/a\.example\/rss https:\/\/b\.example\/rss/,
    '<?xml version="1.0"?><opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/rss"/><outline text="B" xmlUrl="https://b.example/rss"/></body></opml>',
  ],
  [
    /sitemap; .*https:\/\/a\.example\/1/,
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/1</loc></url></urlset>',
  ],
  [/list of addresses/, '# to read\nhttps://a.example/1\n\n- https://a.example/2\n'],
  [/list of addresses/, 'https://a.example/only'],
  [/shortcut to a page; .*https:\/\/a\.example\/1/, '[InternetShortcut]\r\nURL=https://a.example/1\r\n'],
  [
    /bookmarks/,
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><DL><p><DT><A HREF="https://a.example/">A</A></DL>',
  ],
  [/NITF/, '<?xml version="1.0"?><nitf><body><body.content><p>Words.</p></body.content></body></nitf>'],
  [
    /XML that is no feed/,
    '<?xml version="1.0" encoding="UTF-8"?>\n<orders><order id="1"><name>A</name></order></orders>',
  ],
  [/XML that is no feed/, '<catalog><book><title>A</title></book></catalog>'],
  // Of a long file only the beginning is looked at: its end is not in it.
  [/XML that is no feed/, `<catalog>${'<book><title>A</title></book>'.repeat(3)}`],
  [/drawing/, '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
  [/web archive/, 'WARC/1.0\r\nWARC-Type: response\r\n'],
]

for (const [what, text] of REFUSED)
  test(`${what.source.split('\\')[0]} is refused with what to do: ${text.slice(0, 24).replace(/\s/g, ' ')}`, async () => {
    await assert.rejects(readText(text), what)
  })

test('a piece of a page’s source is read as a page, and XHTML too', async () => {
  const body = `<p>${'The lighthouse at Torungen is lit again, its keeper said. '.repeat(8)}</p>`
  for (const html of [
    `<article><h1>Lit again</h1>${body}</article>`,
    `<!-- saved -->\n<div class="story">${body}</div>`,
    `<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`,
  ]) {
    const [article] = allWell(await readText(html))
    assert.equal(article?.format, 'html', html.slice(0, 20))
  }
})

test('text that only begins with a bracket or names an address is text', async () => {
  for (const text of [
    '<Editor’s note> The lighthouse is lit again.\n\nIts keeper said so.',
    'https://a.example/1\nThe lighthouse is lit again, its keeper said on Monday.',
  ]) {
    const [article] = await readText(text)
    assert.ok(article instanceof Problem || article?.format === 'text')
  }
})

test('notes of an Evernote export are articles, without a day that they do not have', async () => {
  const note = (title: string, body: string) =>
    `<note><title>${title}</title><content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "x"><en-note><div>${body}</div><div>Two.<en-media type="image/png" hash="1"/></div></en-note>]]></content><created>20210304T080000Z</created><tag>sea</tag><tag>light</tag><note-attributes><source-url>https://a.example/1</source-url></note-attributes></note>`
  const xml = `<?xml version="1.0"?><!DOCTYPE en-export SYSTEM "x"><en-export>${note('Lit &amp; seen', 'One.')}${note('Second', 'Words.')}</en-export>`
  const [first, second] = allWell(await readText(xml))
  assert.equal(first && writeBody(first.blocks).trim(), 'One.\n\nTwo.')
  assert.deepEqual(
    [first?.head.title?.value, first?.head.url?.value, first?.head.topics?.value, first?.head.date],
    ['Lit & seen', 'https://a.example/1', ['sea', 'light'], undefined],
  )
  assert.match(first?.warnings.join() ?? '', /2021-03-04/)
  assert.equal(second?.head.title?.value, 'Second')
  const cut = await readText(xml.slice(0, -30))
  assert.match(String(cut[1]), /ends in the middle of “Second”/)
})
