import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { parse as parseCsv } from 'csv-parse/sync'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { createSite } from './folder.ts'
import { layOut } from './in-memory.ts'

const COUNT = 300
const CODES = ['PT', 'MT', 'ES', 'GR']
const PAPERS = ['The Ledger', 'Quay Post', 'Harbour Mail']

/** What a story's file says, and so what the site must say of it. */
interface Told {
  readonly number: number
  readonly day: string
  readonly title: string
  readonly file: string
  readonly path: string
  readonly code: string
  readonly paper: string
  readonly board: string
  readonly speaker: string
  readonly said: string
}

const NAMES = ['Ana', 'Luis', 'Marta', 'Pedro', 'Rosa', 'Ivo', 'Clara']
const SURNAMES = [
  'Reis',
  'Vella',
  'Moreno',
  'Kalos',
  'Duarte',
  'Zammit',
  'Ortega',
  'Lemos',
  'Farrugia',
  'Pinto',
  'Sousa',
]

const told = Array.from({ length: COUNT }, (_, number): Told => {
  const undated = number % 60 === 59
  // Three stories a day: every third day has two with one title and file name.
  const day = undated ? '' : new Date(Date.UTC(2021, 9, 1 + Math.floor(number / 3))).toISOString().slice(0, 10)
  const twin = !undated && number % 9 < 2
  const title = twin ? `Morning briefing of day ${Math.floor(number / 3)}` : `Report ${number} from the quay`
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const folder = twin && number % 9 === 1 ? 'second' : 'first'
  return {
    number,
    day,
    title,
    file: `stories/${folder}/${day ? `${day}-` : ''}${slug}.md`,
    path: `${day ? day.replaceAll('-', '/') : 'undated'}/${slug}${folder === 'second' ? '-2' : ''}/`,
    code: CODES[number % 7 === 0 ? 1 : number % 4] ?? '',
    paper: PAPERS[number % 3] ?? '',
    board: `Board ${'ABCDE'[number % 5]}`,
    speaker: `${NAMES[number % 7]} ${SURNAMES[number % 11]}`,
    said: `We shall count crate number ${number + 1000} again before the evening`,
  }
})

/** Newest first, those of one day by their file, the undated last. */
const inOrder = [...told].sort((a, b) => (a.day === b.day ? (a.file < b.file ? -1 : 1) : a.day < b.day ? 1 : -1))

const textOf = ({ day, title, code, paper, board, speaker, said, number }: Told) =>
  `---\ntitle: ${title}\n${day && `date: ${day}\n`}source: { name: ${paper}, url: "https://papers.example/${number}" }\ncountries: [${code}]\nactors: [${board}]\n---\n\nThe crates of row ${number} stood on the quay for a whole week and nobody asked for them.\n\n“${said},” said ${speaker}, the head of the port office.\n\nThe port office sent its clerks home at noon.\n`

let site: ReadonlyMap<string, string>
let remove: () => Promise<void>
const project = resolve('.')

before(async () => {
  const made = await createSite(Object.fromEntries(told.map((each) => [each.file, textOf(each)])))
  remove = made.remove
  // Nothing that was derived before is at hand here.
  const beside = join(made.content, '..', 'project')
  await mkdir(beside)
  process.chdir(beside)
  site = await layOut(made.content)
})

after(async () => {
  process.chdir(project)
  await remove?.()
})

const documentOf = (path: string) => parseHTML(site.get(path) ?? assert.fail(`${path} is no page`)).document

/** The stories that a page lists, in its order. */
function listedOn(path: string): readonly string[] {
  const links = [...documentOf(`${path}index.html`).querySelectorAll('article.item:not(.storyline) :is(h2, h3) > a')]
  return links.map((link) => (link.getAttribute('href') ?? '').replace(/^\//, ''))
}

const pathsOf = (stories: readonly Told[]) => stories.map(({ path }) => path)

test('every story has a page of its own, with its own headline, paper, digest and text', () => {
  for (const { path, title, paper, said, speaker, number } of told) {
    const page = documentOf(`${path}index.html`)
    assert.equal(page.querySelector('h1')?.textContent, title)
    const quotes = [...page.querySelectorAll('#quotes .speaker')].map((each) => [
      each.querySelector('h3')?.textContent,
      [...each.querySelectorAll('q')].map((quote) => quote.textContent),
    ])
    assert.deepEqual(quotes, [[speaker, [said]]], path)
    const points = page.querySelector('#key-points')?.textContent ?? ''
    assert.match(points, new RegExp(`\\b(row ${number}|number ${number + 1000})\\b`), path)
    assert.match(page.querySelector('header.heading')?.textContent ?? '', new RegExp(paper))
    assert.match(page.querySelector('.body')?.textContent ?? '', new RegExp(`row ${number} stood`))
  }
})

test('a country, an actor and a paper list their newest fifty, and every year all of its own', () => {
  const indexes = [
    ...CODES.map((code) => [`countries/${code.toLowerCase()}/`, inOrder.filter((each) => each.code === code)] as const),
    ...'ABCDE'.split('').map((letter) => {
      const stories = inOrder.filter(({ board }) => board === `Board ${letter}`)
      return [`actors/board-${letter.toLowerCase()}/`, stories] as const
    }),
    ...PAPERS.map((paper) => {
      const stories = inOrder.filter((each) => each.paper === paper)
      return [`sources/${paper.toLowerCase().replaceAll(' ', '-')}/`, stories] as const
    }),
  ]
  for (const [path, stories] of indexes) {
    assert.deepEqual(listedOn(path), pathsOf(stories.slice(0, 50)), path)
    if (stories.length <= 50) continue
    for (const year of new Set(stories.map(({ day }) => day.slice(0, 4)))) {
      const own = stories.filter(({ day }) => day.startsWith(year) && (year || !day))
      assert.deepEqual(listedOn(`${path}${year || 'undated'}/`), pathsOf(own), `${path}${year}`)
    }
  }
})

test('the archive has every story once, under its month', () => {
  const months = new Set(inOrder.filter(({ day }) => day).map(({ day }) => day.slice(0, 7)))
  for (const month of months) {
    const own = inOrder.filter(({ day }) => day.startsWith(month))
    assert.deepEqual(listedOn(`${month.replace('-', '/')}/`), pathsOf(own), month)
  }
  assert.deepEqual(listedOn('undated/'), pathsOf(inOrder.filter(({ day }) => !day)))
})

test('feeds hold the newest thirty of what they are the feed of', () => {
  for (const [path, stories] of [
    ['', inOrder],
    ['countries/mt/', inOrder.filter(({ code }) => code === 'MT')],
    ['actors/board-c/', inOrder.filter(({ board }) => board === 'Board C')],
  ] as const) {
    const expected = pathsOf(stories.slice(0, 30)).map((each) => `https://quay.example/${each}`)
    const atom = xmlOf(`${path}feed.xml`)
    assert.deepEqual(
      [...atom.querySelectorAll('entry > id')].map((id) => id.textContent),
      expected,
    )
    const json = JSON.parse(site.get(`${path}feed.json`) ?? '') as { items: readonly { id: string }[] }
    assert.deepEqual(
      json.items.map(({ id }) => id),
      expected,
    )
  }
})

test('tables and lists of data have every story, with its own values', () => {
  const rows = parseCsv(site.get('stories.csv') ?? '', { columns: true }) as readonly Record<string, string>[]
  const expected = inOrder.map(({ day, title, path, paper, number, code, board }) => ({
    date: day,
    title,
    url: `https://quay.example/${path}`,
    source: paper,
    source_url: `https://papers.example/${number}`,
    dateline: '',
    language: 'en',
    countries: code,
    actors: board,
  }))
  assert.deepEqual(rows, expected)
  const json = JSON.parse(site.get('stories.json') ?? '') as readonly { url: string; title: string }[]
  assert.deepEqual(
    json.map(({ url, title }) => ({ url, title })),
    expected.map(({ url, title }) => ({ url, title })),
  )
  const ofCountry = parseCsv(site.get('countries/gr/stories.csv') ?? '', { columns: true }) as readonly object[]
  assert.deepEqual(
    ofCountry,
    expected.filter(({ countries }) => countries === 'GR'),
  )
})

test('the sitemap has every page once', () => {
  const listed = [...xmlOf('sitemap.xml').querySelectorAll('loc')].map(({ textContent }) => textContent ?? '')
  const isMoved = (text: string) => text.includes('http-equiv="refresh"')
  const pages = [...site].flatMap(([path, text]) => (path.endsWith('index.html') && !isMoved(text) ? [path] : []))
  assert.deepEqual(
    listed.sort(),
    pages.map((path) => `https://quay.example/${path.slice(0, -'index.html'.length)}`).sort(),
  )
  for (const { path } of told) assert.ok(listed.includes(`https://quay.example/${path}`), path)
})

/** Throws where it is not well formed. */
function xmlOf(path: string): Document {
  return new JSDOM(site.get(path) ?? assert.fail(`${path} is not there`), { contentType: 'application/xml' }).window
    .document
}
