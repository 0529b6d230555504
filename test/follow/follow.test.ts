import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type AddOptions, parseAddOptions } from '../../scripts/add/options.ts'
import { prepare } from '../../scripts/add/prepare.ts'
import { readFeeds } from '../../scripts/content/feeds.ts'
import { fillPublishers } from '../../scripts/follow/fillPublishers.ts'
import { followFeeds } from '../../scripts/follow/index.ts'
import { removeStory } from '../../scripts/remove/index.ts'
import { bodyOf, createContent, type Entry, rss, storiesIn, storyOf, TODAY } from '../add/adding.ts'
import { serve } from '../fetch/serving.ts'

const entry = (number: number, more: Partial<Entry> = {}): Entry => ({
  id: `e${number}`,
  title: `Report ${number}`,
  day: '2026-11-20',
  paragraphs: bodyOf(number),
  ...more,
})

const page = (number: number, words = '') =>
  `<!doctype html><html lang="en"><head><title>Report ${number}</title><meta property="article:published_time" content="2026-11-20"></head><body><article><h1>Report ${number}</h1>${[words, ...bodyOf(number)].map((text) => `<p>${text}</p>`).join('')}</article></body></html>`

/** A host that answers with what stands under a path, and keeps what it was asked. */
async function host(t: TestContext, answers: Record<string, string | Buffer>) {
  const asked: string[] = []
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? ''
    const found = answers[path]
    if (path !== '/robots.txt') asked.push(path)
    if (found === undefined) return response.writeHead(404).end()
    const etag = `"${Buffer.from(found).length}"`
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end()
    const type = path.includes('feed') ? 'application/rss+xml' : path.includes('.xml') ? 'application/xml' : 'text/html'
    response.writeHead(200, { 'content-type': type, etag }).end(found)
  }
  return { address: await serve(t, answer), asked }
}

async function follow(content: string, yaml?: string, today = TODAY) {
  if (yaml !== undefined) await writeFile(join(content, 'feeds.yaml'), yaml)
  const { feeds, problems } = await readFeeds(content)
  assert.deepEqual(problems, [])
  const options = parseAddOptions(['--content', content, '--allow-private'], today) as AddOptions
  const { results } = await followFeeds(feeds, options, { pace: 0, print: () => {}, prepareSource: prepare })
  return results.map(({ kind, later, again }) => (later ? 'later' : again ? 'again' : kind)).sort()
}

test('what an entry of feeds.yaml says of a feed holds for its stories, and only what it keeps comes', async (t) => {
  const content = await createContent(t)
  const { address } = await host(t, {
    '/feed': rss([
      entry(1, { paragraphs: [...bodyOf(1), 'The port authority of Malta opened the quay.'] }),
      entry(2),
      entry(3, { title: 'The Port\nAuthority speaks' }),
    ]),
  })
  const yaml = `Quay Courier:\r\n  feed: ${address}/feed\r\n  publisher: The Quay Courier\r\n  topics: [Ports, ships]\r\n  rights: excerpt\r\n  keep: { words: [port authority], countries: [Chad] }\r\n`
  assert.deepEqual(await follow(content, yaml), ['added', 'added', 'passed'])
  const story = await storyOf(content, 'report-1')
  assert.match(story, /topics: \[Ports, ships\]/)
  assert.match(story, /rights: excerpt/)
  assert.match(story, /name: The Quay Courier/)
  assert.deepEqual(await follow(content), ['skipped', 'skipped'])
  // What is wanted now may be what was not before.
  assert.deepEqual(await follow(content, yaml.replace(/ {2}keep.*\r\n/, '')), ['added', 'skipped', 'skipped'])
})

test('a page that was passed over is not asked for again, and a story that was removed does not come back', async (t) => {
  const content = await createContent(t)
  const answers: Record<string, string> = { '/1': page(1, 'The mayor of Valletta spoke.'), '/2': page(2) }
  const { address, asked } = await host(t, answers)
  const short = (number: number) =>
    entry(number, { link: `${address}/${number}`, paragraphs: [`${bodyOf(number)[0]?.slice(0, 60)} …`] })
  answers['/feed'] = rss([short(1), short(2)])
  const yaml = `Quay: { feed: ${address}/feed, keep: { words: [Valletta] } }\n`
  assert.deepEqual(await follow(content, yaml), ['added', 'passed'])
  assert.deepEqual(asked, ['/feed', '/1', '/2'])
  await removeStory(content, 'report-1')
  asked.length = 0
  assert.deepEqual(await follow(content), ['skipped'])
  assert.deepEqual(asked, ['/feed'])
  assert.deepEqual(await storiesIn(content), [])
})

test('a feed gives no more stories of a day than is said, and the rest the next day', async (t) => {
  const content = await createContent(t)
  const { address } = await host(t, { '/feed': rss([1, 2, 3, 4, 5].map((number) => entry(number))) })
  assert.deepEqual(await follow(content, `Quay: { feed: ${address}/feed, perDay: 2 }\n`), [
    'added',
    'added',
    'later',
    'later',
    'later',
  ])
  assert.deepEqual(await follow(content), ['later', 'later', 'later', 'skipped', 'skipped'])
  assert.deepEqual(await follow(content, undefined, '2026-11-23'), ['added', 'added', 'later', 'skipped', 'skipped'])
})

test('sites are followed by the feed that they name, or by their sitemap', async (t) => {
  const content = await createContent(t)
  const one = await host(t, {
    '/': '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Home</body></html>',
    '/feed': rss([entry(1)]),
  })
  const answers: Record<string, string | Buffer> = {
    '/': '<html><head></head><body>Home</body></html>',
    '/2.html': page(2),
    '/3.html': page(3),
  }
  const two = await host(t, answers)
  answers['/sitemap.xml'] =
    `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${two.address}/old.xml.gz</loc><lastmod>2019-01-01</lastmod></sitemap><sitemap><loc>${two.address}/new.xml.gz</loc><lastmod>2026-11-20</lastmod></sitemap></sitemapindex>`
  answers['/old.xml.gz'] = gzipSync('<urlset/>')
  answers['/new.xml.gz'] = gzipSync(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><image:image><image:loc>${two.address}/picture.png</image:loc></image:image><loc>${two.address}/2.html</loc><lastmod>2026-11-19</lastmod></url><url><loc>${two.address}/3.html</loc><news:news><news:publication_date>2026-11-20T10:00:00Z</news:publication_date></news:news></url></urlset>`,
  )
  const yaml = `One: { site: "${one.address}/" }\nTwo:\n  site: ${two.address}/\n`
  assert.deepEqual(await follow(content, yaml), ['added', 'added', 'added'])
  two.asked.length = 0
  assert.deepEqual(await follow(content), ['skipped'])
  assert.ok(!two.asked.some((path) => path.endsWith('.html')), two.asked.join())
})

test('a folder of mail is followed, and says itself who wrote', async (t) => {
  const content = await createContent(t)
  await mkdir(join(content, 'letters'))
  const letter = `From: The Harbour Letter <news@harbour.example>\r\nTo: me@here.example\r\nSubject: Report 7\r\nDate: Fri, 20 Nov 2026 10:00:00 +0000\r\nMessage-ID: <7@harbour.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${bodyOf(7).join('\r\n\r\n')}\r\n`
  await writeFile(join(content, 'letters/7.eml'), letter)
  assert.deepEqual(await follow(content, 'Letters: { mailbox: letters, topics: [mail] }\n'), ['added'])
  assert.match(await storyOf(content, 'report-7'), /topics: \[mail\]/)
  assert.doesNotMatch(await storyOf(content, 'report-7'), /name: Letters/)
  assert.deepEqual(await follow(content), ['skipped'])
})

test('a feed that cannot be had costs no other, and is an error once', async (t) => {
  const content = await createContent(t)
  const { address } = await host(t, { '/feed': rss([entry(1)]) })
  const yaml = `Gone: ${address}/gone.xml\nQuay: ${address}/feed\nMap: { sitemap: ${address}/feed }\n`
  assert.deepEqual(await follow(content, yaml), ['added', 'refused', 'refused'])
  assert.deepEqual(await follow(content), ['again', 'again', 'skipped'])
})

test('publishers that nobody has named are added to sources.yaml, whose lines stay as they are', async (t) => {
  const content = await createContent(t)
  const story = (title: string, source: string) => `---\ntitle: ${title}\n${source}---\n\nWords.\n`
  await mkdir(join(content, 'stories'))
  const write = (name: string, source: string) => writeFile(join(content, 'stories', `${name}.md`), story(name, source))
  await write('a', 'source: { name: "The Ledger: news", url: "https://www.ledger.example/1" }\n')
  await write('b', 'source: { name: Known, url: "https://known.example/1" }\n')
  await write('c', 'source: { name: One, url: "https://shared.example/1" }\n')
  await write('d', 'source: { name: Other, url: "https://shared.example/2" }\n')
  const before = '# Papers.\r\nKnown: { home: MT } # at home'
  await writeFile(join(content, 'sources.yaml'), before)
  assert.deepEqual(await fillPublishers(content), ['One', 'Other', 'The Ledger: news'])
  const text = await readFile(join(content, 'sources.yaml'), 'utf8')
  assert.equal(text, `${before}\r\nOne: {}\r\nOther: {}\r\n"The Ledger: news": { host: ledger.example }\r\n`)
  assert.deepEqual(await fillPublishers(content), [])
})

test('what is wrong in feeds.yaml is told with its line, and the rest is followed', async (t) => {
  const content = await createContent(t)
  const wrong = {
    'A: ledger.example': /:1: A: expected an address that starts with https/,
    'A:\n  feed: https://a.example/\n  site: https://a.example/':
      /expected one of feed, site, sitemap, mailbox, found feed and site/,
    'A: { perDay: 0, feed: "https://a.example/" }': /perDay: expected a number from 1, found “0”/,
    'A:\n  feed: https://a.example/\n  publsher: B': /:3: publsher: .*did you mean “publisher”/,
    'A:\n  feed: https://a.example/\n  keep:\n    countries: [Mailta]':
      /:4: countries: knows no country “Mailta”; did you mean “Malta”/,
    'A:\n  language: en': /expected one of feed, site, sitemap, mailbox/,
    'A:': /A: expected an address, or “feed/,
  }
  for (const [yaml, told] of Object.entries(wrong)) {
    await writeFile(join(content, 'feeds.yaml'), `${yaml}\nGood: https://good.example/feed\n`)
    const { feeds, problems } = await readFeeds(content)
    assert.deepEqual(
      feeds.map(({ name }) => name),
      ['Good'],
    )
    assert.match(problems.join('\n'), told)
  }
})
