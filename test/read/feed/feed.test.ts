import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../../scripts/clean/index.ts'
import { writeBody } from '../../../scripts/markdown/body.ts'
import type { Article } from '../../../scripts/model/article.ts'
import { allWell } from '../../../scripts/model/problem.ts'
import { read } from '../../../scripts/read/index.ts'

const SPACES = [
  'content="http://purl.org/rss/1.0/modules/content/"',
  'dc="http://purl.org/dc/elements/1.1/"',
  'media="http://search.yahoo.com/mrss/"',
  'atom="http://www.w3.org/2005/Atom"',
  'itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'dcterms="http://purl.org/dc/terms/"',
]
  .map((space) => `xmlns:${space}`)
  .join(' ')

const TEXT = 'The ferry to Skarvik stays in harbour until the ice has gone, its captain said on Thursday. '
  .repeat(5)
  .trim()

async function readText(text: string, url?: string): Promise<readonly Article[]> {
  return allWell(await read({ name: 'feed.xml', bytes: Buffer.from(text), stated: {}, ...(url && { url }) }))
}

async function readItem(item: string, channel = '<link>https://skarvik.example/</link>'): Promise<Article> {
  const rss = `<rss version="2.0" ${SPACES}><channel><title>Skarvik Post</title>${channel}<item>${item}</item></channel></rss>`
  const [article] = await readText(rss)
  assert.ok(article)
  return article
}

async function readEntry(entry: string, attributes = ''): Promise<Article> {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Skarvik Post</title><link href="https://skarvik.example/"/><entry>${entry}</entry></feed>`
  const [article] = await readText(atom)
  assert.ok(article)
  return article
}

const cdata = (text: string) => `<![CDATA[${text}]]>`
const titleOf = async (title: string) =>
  (await readItem(`<title>${title}</title><description>x</description>`)).head.title?.value

test('a title is what a reader sees, however often it was escaped', async () => {
  assert.equal(await titleOf('Fjord &amp;amp; fell'), 'Fjord & fell')
  assert.equal(await titleOf('Fjord &amp;amp;amp; fell &amp;#8211; &amp;#x201C;ice&amp;rdquo;'), 'Fjord & fell – “ice”')
  assert.equal(await titleOf(cdata('Bl&aring;b&aelig;r&nbsp;<em>again</em>')), 'Blåbær again')
  assert.equal(await titleOf(cdata('Un<b>think</b>able<br>ice')), 'Unthinkable ice')
  assert.equal(await titleOf(cdata('Ice &lt;b&gt;thin&lt;/b&gt;')), 'Ice thin')
  assert.equal(await titleOf(cdata('If a<b and c > d, ice < 5 cm')), 'If a<b and c > d, ice < 5 cm')
  assert.equal(await titleOf(cdata('AT&T &copy2021 ?a=1&amp;copy=2')), 'AT&T &copy2021 ?a=1&copy=2')
})

test('the text is the longest that the feed has, wherever it stands', async () => {
  const places: readonly string[] = [
    `<content:encoded>${cdata(`<p>${TEXT}</p>`)}</content:encoded><description>Short.</description>`,
    `<description>${TEXT}</description><content:encoded>Read on</content:encoded>`,
    `<atom:content type="html">&lt;p&gt;${TEXT}&lt;/p&gt;</atom:content>`,
    `<dc:description>${TEXT}</dc:description>`,
    `<media:description>${TEXT}</media:description><description>Short.</description>`,
    `<itunes:summary>${TEXT}</itunes:summary>`,
    `<description>&amp;lt;p&amp;gt;${TEXT}&amp;lt;/p&amp;gt;</description>`,
  ]
  for (const place of places) assert.equal(writeBody((await readItem(place)).blocks).trim(), TEXT, place)
})

test('what tells of a picture is its caption, and no text', async () => {
  const { head, blocks } = await readItem(
    `<description>${TEXT}</description><media:content url="/ice.jpg" medium="image"><media:description>${'The harbour under ice. '.repeat(50)}</media:description><media:credit>Ada Lie</media:credit></media:content>`,
  )
  assert.equal(writeBody(blocks).trim(), TEXT)
  assert.equal(head.image?.value.url, 'https://skarvik.example/ice.jpg')
  assert.equal(head.image?.value.credit, 'Ada Lie')
  const enclosed = await readItem(`<description>x</description><enclosure url="ice.png" type="image/png" length="1"/>`)
  assert.equal(enclosed.head.image?.value.url, 'https://skarvik.example/ice.png')
})

test('plain text keeps its paragraphs and its signs', async () => {
  const { blocks } = await readItem('<description>One &amp;lt; two.\n\nThree &amp;amp; four.</description>')
  assert.deepEqual(
    blocks.map(({ text }) => text),
    ['One < two.', 'Three & four.'],
  )
  const entry = await readEntry('<content type="text">a &lt;b&gt; is a tag\n\nso it is</content>')
  assert.deepEqual(
    entry.blocks.map(({ text }) => text),
    ['a <b> is a tag', 'so it is'],
  )
})

test('addresses are made whole by xml:base, the channel, the feed itself or where it was fetched from', async () => {
  const item = `<link>2021/ice.html</link><description>${cdata('<p>See <a href="map.html">the map</a> now.</p>')}</description>`
  const addresses = async (channel: string, attributes = '') => {
    const rss = `<rss version="2.0" ${SPACES} ${attributes}><channel>${channel}<item>${item}</item></channel></rss>`
    const [article] = await readText(rss, 'https://fetched.example/feeds/all.xml')
    return [article?.head.url?.value, article && /\((.*)\)/.exec(writeBody(article.blocks))?.[1]]
  }
  assert.deepEqual(await addresses('', 'xml:base="https://base.example/x/"'), [
    'https://base.example/x/2021/ice.html',
    'https://base.example/x/2021/map.html',
  ])
  assert.deepEqual(
    (await addresses('<link>https://skarvik.example/</link>'))[0],
    'https://skarvik.example/2021/ice.html',
  )
  assert.deepEqual(
    (await addresses('<atom:link rel="self" href="https://self.example/rss"/>'))[0],
    'https://self.example/2021/ice.html',
  )
  assert.deepEqual((await addresses(''))[0], 'https://fetched.example/feeds/2021/ice.html')
  const entry = await readEntry(
    '<link href="ice"/><content type="xhtml" xml:base="deep/"><div xmlns="http://www.w3.org/1999/xhtml"><p>See <a href="map">the map</a>.</p></div></content>',
    'xml:base="https://base.example/"',
  )
  assert.equal(entry.head.url?.value, 'https://base.example/ice')
  assert.match(writeBody(entry.blocks), /https:\/\/base\.example\/deep\/map/)
})

test('a guid is the address when there is no link and it is one', async () => {
  const urlOf = async (item: string) => (await readItem(`${item}<description>x</description>`)).head
  assert.equal((await urlOf('<guid>https://skarvik.example/1</guid>')).url?.value, 'https://skarvik.example/1')
  const { url, id } = await urlOf('<guid isPermaLink="false">https://skarvik.example/?p=1</guid>')
  assert.deepEqual([url, id?.value], [undefined, 'https://skarvik.example/?p=1'])
  assert.equal((await urlOf('<guid>8152</guid>')).url, undefined)
})

test('authors are people, in every form that feeds name them', async () => {
  const authorsOf = async (item: string) => (await readItem(`${item}<description>x</description>`)).head.authors?.value
  assert.deepEqual(await authorsOf('<author>ada@skarvik.example (Ada Lie)</author>'), ['Ada Lie'])
  assert.deepEqual(await authorsOf('<author>Ada Lie &lt;ada@skarvik.example&gt;</author>'), ['Ada Lie'])
  assert.deepEqual(await authorsOf('<dc:creator>By Ada Lie and Bo Ek</dc:creator>'), ['Ada Lie', 'Bo Ek'])
  assert.deepEqual(await authorsOf('<dc:creator>Ada Lie</dc:creator><dc:creator>Bo Ek; Ada Lie</dc:creator>'), [
    'Ada Lie',
    'Bo Ek',
  ])
  assert.deepEqual(await authorsOf('<dc:creator>Lie, Ada</dc:creator>'), ['Lie, Ada'])
  assert.deepEqual(await authorsOf('<dc:creator>Ministry of Trade and Industry</dc:creator>'), [
    'Ministry of Trade and Industry',
  ])
  assert.deepEqual(await authorsOf('<itunes:author>Ada Lie</itunes:author>'), ['Ada Lie'])
  assert.equal(await authorsOf('<dc:creator>admin</dc:creator><author>noreply@skarvik.example</author>'), undefined)
})

test('the first category is the section, the others are topics', async () => {
  const { head } = await readItem(
    '<category>Sea &amp;amp; shore</category><category>Ice</category><category>Ferries</category><category>Ice</category><description>x</description>',
  )
  assert.equal(head.section?.value, 'Sea & shore')
  assert.deepEqual(head.topics?.value, ['Ice', 'Ferries'])
})

test('the date is the first that is one, and one that is none is told', async () => {
  const { head } = await readItem('<pubDate>soon</pubDate><dc:date>2021-03-06</dc:date><description>x</description>')
  assert.equal(head.date?.value, '2021-03-06')
  const open = await readItem('<pubDate>03/06/2021</pubDate><description>x</description>')
  assert.equal(open.head.date, undefined)
  assert.match(open.warnings.join(), /^unread-date: “03\/06\/2021”/)
})

test('what platforms add to their feeds’ entries is no text, and their addresses say nothing of the feed', async () => {
  const feet = [
    '<hr><p><a href="https://m.example/p/1">The ferry to Skarvik stays in harbour until the ice has gone</a> was originally published in <a href="https://m.example/x">Skarvik Notes</a> on Medium, where people are continuing the conversation by highlighting and responding to this story.</p>',
    ' &#32; submitted by &#32; <a href="https://r.example/u/x"> /u/harbour </a> <br/> <span><a href="https://r.example/c/1">[link]</a></span> &#32; <span><a href="https://r.example/c/1">[comments]</a></span>',
  ]
  for (const foot of feet) {
    const article = clean(
      await readItem(
        `<title>Ice</title><link>https://m.example/p/1?source=rss-88------2</link><description><![CDATA[<p>${TEXT}</p>${foot}]]></description>`,
      ),
    )
    assert.equal(writeBody(article.blocks), TEXT)
    assert.equal(article.head.url?.value, 'https://m.example/p/1')
  }
})
