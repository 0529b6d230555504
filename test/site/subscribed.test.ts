import assert from 'node:assert/strict'
import { test } from 'node:test'
import { JSDOM } from 'jsdom'
import { layOutSite } from '../../scripts/site/index.ts'
import { createFolder } from '../temporary.ts'
import { writeFiles } from './folder.ts'

const story = (title: string, date: string, more = '') =>
  `---\ntitle: ${title}\n${date && `date: ${date}\n`}${more}---\n\nThe ${title.toLowerCase()} of Valletta in Malta was seen.\n`

async function pagesOf(t: Parameters<typeof createFolder>[0], site: string, stories: Readonly<Record<string, string>>) {
  const content = await createFolder(t)
  const files = Object.entries(stories).map(([name, text]) => [`stories/${name}.md`, text])
  await writeFiles(content, {
    'site.yaml': `title: S & T\nurl: https://s.example/a/\ncards: false\n${site}`,
    ...Object.fromEntries(files),
  })
  const { pages } = await layOutSite(content)
  return (path: string) => pages.find((page) => page.path === path)?.content()
}

function xmlOf(text: string | undefined): Document {
  return new JSDOM(text ?? '', { contentType: 'application/xml' }).window.document
}

const textsOf = (within: Document | Element, name: string) =>
  [...within.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '')

test('whoever follows a feed sees an old article that joins the site today', async (t) => {
  const old = story('Lamp', '1999-05-01', 'source: { name: Ledger, retrieved: 2024-03-09 }\n')
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, day) => [
      `s${day}`,
      story(`Ship ${day}`, `2024-01-${String((day % 28) + 1).padStart(2, '0')}`),
    ]),
  )
  const read = await pagesOf(t, '', {
    ...many,
    old,
    undated: story('Note', '', 'source: { name: Ledger, retrieved: 2024-03-08 }\n'),
  })
  const feed = xmlOf(read('feed.xml'))
  const entries = [...feed.querySelectorAll('entry')]
  assert.equal(entries.length, 30)
  assert.deepEqual(textsOf(feed, 'title').slice(1, 3), ['Lamp', 'Note'])
  const [first] = entries
  assert.deepEqual(first && [textsOf(first, 'published'), textsOf(first, 'updated')], [
    ['1999-05-01T00:00:00Z'],
    ['2024-03-09T00:00:00Z'],
  ])
  assert.equal(feed.querySelector('feed > updated')?.textContent, '2024-03-09T00:00:00Z')
  const { items, hubs } = JSON.parse(read('feed.json') ?? '')
  assert.deepEqual(
    items
      .slice(0, 2)
      .map(({ title, date_published, date_modified }: Record<string, string>) => [
        title,
        date_published,
        date_modified,
      ]),
    [
      ['Lamp', '1999-05-01T00:00:00Z', '2024-03-09T00:00:00Z'],
      ['Note', undefined, '2024-03-08T00:00:00Z'],
    ],
  )
  assert.equal(hubs, undefined)
  assert.equal(feed.querySelector('link[rel=hub]'), null)
  // Of those on the page of a country, too.
  assert.equal(textsOf(xmlOf(read('countries/mt/feed.xml')), 'title')[1], 'Lamp')
})

test('feeds name the hub of site.yaml, and themselves', async (t) => {
  const read = await pagesOf(t, 'hub: https://hub.example/?a&b\n', { quay: story('Quay', '2024-02-01') })
  for (const path of ['feed.xml', 'weekly.xml', 'countries/mt/feed.xml']) {
    const feed = xmlOf(read(path))
    const linked = (rel: string) => feed.querySelector(`feed > link[rel=${rel}]`)?.getAttribute('href')
    assert.equal(linked('hub'), 'https://hub.example/?a&b', path)
    assert.equal(linked('self'), `https://s.example/a/${path}`)
  }
  assert.deepEqual(JSON.parse(read('feed.json') ?? '').hubs, [{ type: 'WebSub', url: 'https://hub.example/?a&b' }])
})

test('a sitemap says when what a page shows was last changed', async (t) => {
  const read = await pagesOf(t, '', {
    quay: story('Quay', '2024-02-01', 'updated: 2024-02-05T10:00:00+02:00\n'),
    note: story('Note', ''),
  })
  const urls = [...xmlOf(read('sitemap.xml')).querySelectorAll('url')]
  const changes = new Map(urls.map((url) => [textsOf(url, 'loc')[0], textsOf(url, 'lastmod')[0]]))
  assert.equal(changes.get('https://s.example/a/2024/02/01/quay/'), '2024-02-05T08:00:00Z')
  assert.equal(changes.get('https://s.example/a/'), '2024-02-05T08:00:00Z')
  assert.equal(changes.get('https://s.example/a/countries/mt/'), '2024-02-05T08:00:00Z')
  assert.ok(changes.has('https://s.example/a/undated/note/'))
  assert.equal(changes.get('https://s.example/a/undated/note/'), undefined)
  assert.equal(read('news-sitemap.xml'), undefined)
  assert.doesNotMatch(read('robots.txt') ?? '', /news/)
})

test('a sitemap of news has the two days up to the newest story, as Google asks for them', async (t) => {
  const read = await pagesOf(t, 'newsSitemap: true\nlanguage: pt-BR\n', {
    new: story('Quay <open>', '2024-02-05T10:00:00+02:00'),
    other: story('Lamp', '2024-02-04', 'language: zh-Hant\n'),
    edge: story('Edge', '2024-02-03T08:00:00Z'),
    old: story('Old', '2024-02-02'),
    undated: story('Note', ''),
  })
  const text = read('news-sitemap.xml') ?? ''
  assert.match(text, /xmlns:news="http:\/\/www\.google\.com\/schemas\/sitemap-news\/0\.9"/)
  const told = [...xmlOf(text).querySelectorAll('url')].map((url) =>
    ['loc', 'news:name', 'news:language', 'news:publication_date', 'news:title'].map((name) =>
      textsOf(url, name).join(),
    ),
  )
  assert.deepEqual(told, [
    ['https://s.example/a/2024/02/05/new/', 'S & T', 'pt', '2024-02-05T10:00:00+02:00', 'Quay <open>'],
    ['https://s.example/a/2024/02/04/other/', 'S & T', 'zh-tw', '2024-02-04', 'Lamp'],
    ['https://s.example/a/2024/02/03/edge/', 'S & T', 'pt', '2024-02-03T08:00:00Z', 'Edge'],
  ])
  assert.match(
    read('robots.txt') ?? '',
    /^Sitemap: https:\/\/s\.example\/a\/sitemap\.xml\nSitemap: https:\/\/s\.example\/a\/news-sitemap\.xml\n$/m,
  )
})
