import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parse as parseCsv } from 'csv-parse/sync'
import { JSDOM } from 'jsdom'
import { directionOf } from '../../layouts/parts/direction.ts'
import { citeInBibtex } from '../../scripts/catalogue/citation.ts'
import type { Entry } from '../../scripts/catalogue/entry.ts'
import { writeSitemaps } from '../../scripts/site/feeds/sitemap.ts'
import { xml } from '../../scripts/site/feeds/xml.ts'
import { layOutSite } from '../../scripts/site/index.ts'
import { searchRecord } from '../../scripts/site/search/records.ts'
import { createSite } from './folder.ts'
import { layOut } from './in-memory.ts'
import { readPages, wordsOf } from './pages.ts'

const EVENTS = [
  ['2019-05-02', 'The first crate came.'],
  ['2019-05-02', 'The second crate came.'],
  ['2019-05-03', 'The third crate came.'],
  ['2019-05-04', 'The fourth crate came.'],
  ['2019-05-05', 'The fifth crate came.'],
  ['2019-05-06', 'The sixth crate came.'],
  ['2019-05-06', 'The seventh crate came.'],
  ['2019-05-07', 'The eighth crate came.'],
  ['2019-05-07', 'The ninth crate came.'],
] as const

const HOSTILE = '@SUM(A1:A9) & <b>\\"crates\\"</b> \\u0002\\u001b\\uFFFF 100 % of #1_x {y} ~z'
const RECEIPT = {
  story: 'stories/2019-05-08-crates.md',
  source: 'crates.txt',
  checksum: 'a'.repeat(64),
  written: '',
  removed: Array.from({ length: 30 }, (_, index) => ({ text: `Advertisement ${index}`, reason: 'advertisement' })),
}
const COPY = {
  ...RECEIPT,
  source: 'copy.txt',
  checksum: 'b'.repeat(64),
  removed: [{ text: 'Of the copy alone', reason: 'advertisement' }],
  copy: { name: 'Other Paper', url: 'https://other.example/crates', date: '2019-05-09' },
}

const files = {
  'stories/2019-05-08-crates.md': `---\ntitle: Crates\ndate: 2019-05-08\nquotes:\n  - { text: "We began,", speaker: Ana Reis }\n  - { text: We doubted, speaker: Luis Pinto }\n  - { text: We ended, speaker: Ana Reis }\n  - { text: Nobody knows }\ntimeline:\n${EVENTS.map(([date, text]) => `  - { date: ${date}, text: ${text} }`).join('\n')}\ncorrections:\n  - { date: 2019-05-10, text: An earlier version named another crate. }\n---\n\n“We began,” said Ana Reis. “We doubted,” said Luis Pinto.\n`,
  'receipts/2019-05-08-crates.json': JSON.stringify(RECEIPT),
  'receipts/2019-05-08-crates.copy-12345678.json': JSON.stringify(COPY),
  'stories/2019-05-11-hostile.md': `---\ntitle: "${HOSTILE}"\ndate: 2019-05-11\nupdated: 2019-06-01\nsource: { name: "=cmd|' /C calc'!A0" }\ncorrections:\n  - { date: 2019-06-01, text: The newest correction. }\n  - { date: 2019-05-01, text: The oldest correction. }\n---\n\nThe crates stood there.\n`,
  'stories/2019-05-12-excerpt.md':
    '---\ntitle: Dredging\ndeck: What it costs.\ndate: 2019-05-12\nrights: excerpt\nsource: { name: Post, url: "https://post.example/d" }\n---\n\nDredging costs four million a year.\n\nThe zebrafish clause stays between us.\n',
  'stories/2019-05-13-hebrew.md': '---\ntitle: הנמל נפתח\ndate: 2019-05-13\nlanguage: he\n---\n\nהנמל נפתח ביום שני.\n',
  'stories/2019-05-14-draft.md': '---\ntitle: A zebrafish draft\ndate: 2019-05-14\ndraft: true\n---\n\nNot yet.\n',
}

let content: string
let remove: () => Promise<void>
let site: ReadonlyMap<string, string>

before(async () => {
  const made = await createSite(files)
  content = made.content
  remove = made.remove
  site = await layOut(content)
})
after(() => remove?.())

const { textAt, pageAt } = readPages(() => site)
const story = (slug: string) => pageAt(`2019/05/${slug}/`)

test('what was said stands under who said it, and under nobody what nobody is known to have', () => {
  const speakers = [...story('08/crates').querySelectorAll('#quotes .speaker')]
  assert.deepEqual(
    speakers.map((speaker) => [speaker.querySelector('h3')?.textContent, wordsOf(speaker.querySelectorAll('q'))]),
    [
      ['Ana Reis', ['We began', 'We ended']],
      ['Luis Pinto', ['We doubted']],
      [speakers[2]?.querySelector('h3')?.textContent, ['Nobody knows']],
    ],
  )
  assert.doesNotMatch(speakers[2]?.querySelector('h3')?.textContent ?? 'Ana', /Ana|Luis/)
})

test('every event stands below its own day, also where the list is folded', () => {
  let day = ''
  const shown = [...story('08/crates').querySelectorAll('#timeline .timeline > li')].map((event) => {
    day = event.querySelector('.when time')?.getAttribute('datetime') ?? day
    return [
      day,
      event
        .querySelector('p:last-of-type')
        ?.textContent?.replace(/\s*¶\d+$/, '')
        .trim(),
    ]
  })
  assert.deepEqual(shown, EVENTS)
  const days = story('08/crates').querySelectorAll('#timeline .when time')
  assert.equal(days.length, new Set(EVENTS.map(([date]) => date)).size)
  assert.equal(story('08/crates').querySelectorAll('#timeline details .timeline > li').length, 3)
})

test('what cleaning left out of a story is listed, counted and its own', () => {
  const removed = story('08/crates').querySelector('.removed')
  assert.match(removed?.querySelector('summary')?.textContent ?? '', /\b30\b/)
  const lines = wordsOf(removed?.querySelectorAll('li') ?? [])
  assert.equal(lines[0], 'Advertisement 0 advertisement')
  assert.match(removed?.querySelector('p.note')?.textContent ?? '', new RegExp(`\\b${30 - lines.length}\\b`))
  assert.doesNotMatch(textAt('2019/05/08/crates/index.html'), /Of the copy alone/)
})

test('a near copy that a receipt tells of is named with its address and day', () => {
  const also = story('08/crates').querySelector('#also')
  assert.equal(also?.querySelector('a')?.getAttribute('href'), 'https://other.example/crates')
  assert.match(also?.textContent ?? '', /Other Paper.*9 May 2019/)
})

test('corrections stand newest first', () => {
  assert.deepEqual(wordsOf(pageAt('corrections/').querySelectorAll('article.item > p:last-child')), [
    'The newest correction.',
    'An earlier version named another crate.',
    'The oldest correction.',
  ])
})

test('words of a right-to-left language are marked as such in a page of another', () => {
  for (const element of ['h1', '.body'])
    assert.deepEqual(
      ['lang', 'dir'].map((name) => story('13/hebrew').querySelector(element)?.getAttribute(name)),
      ['he', 'rtl'],
    )
  for (const language of ['ar', 'he', 'fa', 'ur', 'yi', 'dv', 'ps', 'ckb', 'pa-PK', 'az-Arab'])
    assert.equal(directionOf(language), 'rtl', language)
  for (const language of ['en', 'tr', 'az', 'pa', 'ja', 'und', 'no language'])
    assert.equal(directionOf(language), 'ltr')
})

test('the search index has the words of a story, of one that may only be excerpted no more than title and deck, and no draft', async () => {
  const laidOut = await layOutSite(content)
  assert.equal(laidOut.stories, 4)
  const entry = (rights: 'full' | 'excerpt', body: string) =>
    ({
      story: { title: 'Dredging', deck: 'What it costs.', rights, body, source: { name: 'Post' } },
      path: '2019/05/12/excerpt/',
      day: '2019-05-12',
      language: 'pt-BR',
      countries: [{ code: 'PT', name: 'Portugal' }],
      actors: [{ slug: 'a', name: 'Ana Reis', type: 'person' }],
      topics: [{ slug: 'ports', name: 'Ports' }],
    }) as unknown as Entry
  const body = 'Dredging costs *four* million.\n\nThe zebrafish clause stays.'
  assert.equal(
    searchRecord(entry('full', body)).content,
    'Dredging\nWhat it costs.\nDredging costs four million.\nThe zebrafish clause stays.',
  )
  assert.deepEqual(searchRecord(entry('excerpt', body)), {
    url: '2019/05/12/excerpt/',
    content: 'Dredging\nWhat it costs.',
    language: 'pt',
    meta: { title: 'Dredging', day: '2019-05-12', publisher: 'Post' },
    filters: {
      country: ['Portugal'],
      actor: ['Ana Reis'],
      topic: ['Ports'],
      year: ['2019'],
      source: ['Post'],
      language: ['pt'],
    },
    sort: { day: '2019-05-12' },
  })
})

test('no file of the site has the text that may not be shown', () => {
  for (const [path, text] of site) assert.doesNotMatch(text, /zebrafish/, path)
})

test('XML is well formed, whatever a title holds, and says the title', () => {
  for (const [path, text] of site) {
    if (!/\.(xml|gexf|svg)$/.test(path) || text === '') continue
    new JSDOM(text, { contentType: 'application/xml' })
  }
  assert.equal(xml('a\u0002\uFFFF\uD800&b'), 'a&amp;b')
  const feed = new JSDOM(textAt('feed.xml'), { contentType: 'application/xml' }).window.document
  const titles = wordsOf(feed.querySelectorAll('entry > title'))
  assert.ok(titles.includes('@SUM(A1:A9) & <b>"crates"</b> 100 % of #1_x {y} ~z'), titles.join('\n'))
})

test('a story that was updated is new to feed readers', () => {
  const feed = new JSDOM(textAt('feed.xml'), { contentType: 'application/xml' }).window.document
  const entry = [...feed.querySelectorAll('entry')].find((each) => each.textContent?.includes('@SUM'))
  assert.equal(entry?.querySelector('updated')?.textContent, '2019-06-01T00:00:00Z')
  assert.equal(entry?.querySelector('published')?.textContent, '2019-05-11T00:00:00Z')
  assert.equal(feed.querySelector('feed > updated')?.textContent, '2019-06-01T00:00:00Z')
  const { items } = JSON.parse(textAt('feed.json')) as { items: readonly Record<string, string>[] }
  assert.equal(items.find(({ title }) => title?.includes('@SUM'))?.date_modified, '2019-06-01T00:00:00Z')
})

test('no cell of a table is taken for a formula', () => {
  for (const path of ['stories.csv', 'events.csv'])
    for (const row of parseCsv(textAt(path)) as readonly (readonly string[])[])
      for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]/)
  const rows = parseCsv(textAt('stories.csv'), { columns: true }) as readonly Record<string, string>[]
  const hostile = rows.find(({ date }) => date === '2019-05-11')
  assert.match(hostile?.title ?? '', /^'@SUM\(A1:A9\) & <b>"crates"<\/b>/)
  assert.equal(hostile?.source, "'=cmd|' /C calc'!A0")
})

test('what TeX takes for commands is escaped in a citation', () => {
  const entry = {
    story: {
      title: 'Ships & crates: 100 % of #1_x {y}',
      slug: 'ships',
      authors: ['A_B', 'C'],
      source: { name: 'P&Q' },
    },
    path: '2019/05/11/ships/',
    day: '2019-05-11',
  } as unknown as Entry
  const cited = citeInBibtex(entry, { title: 'Q & A', url: 'https://quay.example/' } as never)
  assert.match(cited, /^@article\{20190511-ships,\n/)
  assert.match(cited, /title = \{\{Ships \\& crates: 100 \\% of \\#1\\_x y\}\}/)
  assert.match(cited, /author = \{\{A\\_B\} and \{C\}\}/)
  assert.match(cited, /journal = \{P\\&Q\}/)
  assert.match(cited, /note = \{In: Q \\& A\}/)
})

test('a sitemap is parted at fifty thousand addresses, none of which is lost', () => {
  const paths = Array.from({ length: 100_001 }, (_, index) => `${index}/`)
  const located = paths.map((path) => ({ path }))
  const written = writeSitemaps(located, 'https://quay.example/')
  assert.deepEqual(
    written.map(({ path, text }) => [path, text.split('<loc>').length - 1]),
    [
      ['sitemap.xml', 3],
      ['sitemap-1.xml', 50_000],
      ['sitemap-2.xml', 50_000],
      ['sitemap-3.xml', 1],
    ],
  )
  assert.equal(writeSitemaps(located.slice(0, 50_000), '').length, 1)
  const all = written.slice(1).flatMap(({ text }) => [...text.matchAll(/<loc>https:\/\/quay\.example\/(.*?)<\/loc>/g)])
  assert.deepEqual(
    all.map(([, path]) => path),
    paths,
  )
})
