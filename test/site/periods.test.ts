import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createSite } from './folder.ts'
import { layOut } from './in-memory.ts'
import { readPages, wordsOf } from './pages.ts'

/** Day, title, paper, body: a dam over two weeks, a fair in the second, and a story of the last day of a year that belongs to the first week of the next. */
const STORIES = [
  [
    '2024-05-06',
    'Dam at Orrel cracks and villages are cleared',
    'Valley Post',
    'A crack opened in the dam at Orrel on Monday, the dam authority said, and three villages below the dam were cleared.\n\n“The water is being let out,” said the engineer Dora Quist. “Nobody is in danger today.”',
  ],
  [
    '2024-05-07',
    'Villages below cracked Orrel dam stay cleared',
    'River Mail',
    'The three villages below the cracked dam at Orrel stayed cleared on Tuesday. The crack had opened in the dam at Orrel on 6 May 2024.\n\n“The water is falling,” said the engineer Dora Quist.',
  ],
  [
    '2024-05-14',
    'Orrel dam is closed and villages return',
    'Valley Post',
    'The cracked dam at Orrel was closed on Tuesday and the people of the three villages below the dam returned.\n\n“The dam will be rebuilt,” said the engineer Dora Quist.',
  ],
  ['2024-05-16', 'Cheese fair in Tamm', 'River Mail', 'The cheese fair in Tamm opened on Thursday with 40 stalls.'],
  ['2024-12-31', 'Fireworks in Tamm', 'River Mail', 'Tamm prepares its fireworks on Tuesday.'],
] as const

let remove: () => Promise<void>
let site: ReadonlyMap<string, string>

before(async () => {
  const files = STORIES.map(([date, title, paper, body], number) => [
    `stories/2024/s${number}.md`,
    `---\ntitle: ${title}\ndate: ${date}\nsource: { name: ${paper} }\n---\n\n${body}\n`,
  ])
  const made = await createSite(Object.fromEntries(files))
  remove = made.remove
  site = await layOut(made.content)
})
after(() => remove?.())

const { textAt, pageAt } = readPages(() => site)

/** ISO weeks, counted by hand. */
const WEEKS = { '2024/w19/': [0, 1], '2024/w20/': [2, 3], '2025/w01/': [4] } as const

test('a week has the stories that came out in it, and no others', () => {
  for (const [path, numbers] of Object.entries(WEEKS)) {
    const titles = wordsOf(pageAt(path).querySelectorAll('#stories h3 a'))
    assert.deepEqual(titles.sort(), numbers.map((number) => STORIES[number][1]).sort(), path)
  }
  const made = [...site.keys()].filter((path) => /^\d{4}\/w\d\d\/index/.test(path))
  assert.equal(made.length, Object.keys(WEEKS).length)
})

test('a week tells where a storyline stood in it, in words of that week', () => {
  for (const path of ['2024/w19/', '2024/w20/'] as const) {
    const [link] = pageAt(path).querySelectorAll('#storylines .deck a.told')
    const day = /^\/2024\/05\/(\d\d)\//.exec(link?.getAttribute('href') ?? '')?.[1]
    const days = WEEKS[path].map((number) => STORIES[number][0].slice(8))
    assert.ok(
      days.some((own) => own === day),
      `${path}: ${day}`,
    )
  }
})

test('who is new stands where the first of several stories names him, and there alone', () => {
  assert.ok(wordsOf(pageAt('2024/w19/').querySelectorAll('#new a')).includes('Dora Quist'))
  assert.equal(pageAt('2024/w20/').querySelector('#new'), null)
})

test('months lead to their weeks, years to both, and weeks to those before and after', () => {
  const hrefs = (path: string, within: string) =>
    [...pageAt(path).querySelectorAll(`${within} a`)].map((link) => link.getAttribute('href'))
  assert.deepEqual(hrefs('2024/05/', 'nav[aria-label="Week by week"]').slice(0, 2), ['/2024/w19/', '/2024/w20/'])
  assert.deepEqual(hrefs('2024/', '#weeks'), ['/2025/w01/', '/2024/w20/', '/2024/w19/'])
  assert.deepEqual(hrefs('2024/w20/', '.turn'), ['/2024/w19/', '/2025/w01/'])
})

test('the archive says in words what weighs most of a month', () => {
  for (const path of ['archive/', '2024/']) {
    const may = [...pageAt(path).querySelectorAll('.month-list li')].find((item) =>
      item.textContent?.startsWith('May 2024'),
    )
    assert.match(may?.textContent ?? '', /4 stories.*dam at Orrel/)
  }
})

test('the weekly feed has an item a week, the newest first, each saying something', () => {
  const feed = textAt('weekly.xml')
  const links = [...feed.matchAll(/<id>https:\/\/quay\.example\/(\d{4}\/w\d\d\/)<\/id>/g)].map(([, path]) => path)
  assert.deepEqual(links, Object.keys(WEEKS).reverse())
  const summaries = [...feed.matchAll(/<summary>([^<]*)<\/summary>/g)].map(([, text]) => text ?? '')
  assert.ok(summaries.every((text) => text.length > 10))
  assert.match(summaries.at(-1) ?? '', /Orrel/)
})
