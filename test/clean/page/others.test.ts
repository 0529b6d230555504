import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf, readClean, sentences } from './read.ts'

const OWN = sentences(5)
const OTHER = [
  'The bakers of Skarholm shut their ovens for a day on Monday, since flour has doubled in price.',
  'They will open again on Wednesday, whatever the mills say, the guild told its customers.',
]
const inParagraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('')

const page = (inside: string) =>
  `<html lang="en"><head><title>Ferry line opens again | The Lantern</title><meta property="og:title" content="Ferry line opens again"><meta property="article:published_time" content="2023-05-02T08:00:00Z"></head><body><main>${inside}</main></body></html>`

test('the next article, which a page holds in an element of its own, is left out, and that is said', async () => {
  const article = await readClean(
    page(
      `<article><h1>Ferry line opens again</h1>${inParagraphs(OWN)}</article><article><h1>Bakers close for a day</h1>${inParagraphs(OTHER)}</article>`,
    ),
  )
  assert.equal(bodyOf(article), OWN.join('\n\n'))
  assert.match(article.warnings.join(), /^more-articles: .*“Bakers close for a day”/)
  assert.ok(article.removed.some(({ text, reason }) => text === OTHER[1] && reason === 'another article'))
})

test('so is one in the same part of the page, with its byline below a headline made alike, wherever it stands', async () => {
  const own = `<h2 class="headline">Ferry line opens again</h2><p>By Ida Lund | May 2, 2023</p>${inParagraphs(OWN)}`
  const other = `<h2 class="headline">Bakers close for a day</h2><p>By Per Holm | May 1, 2023</p>${inParagraphs(OTHER)}`
  for (const inside of [own + other, other + own])
    assert.equal(bodyOf(await readClean(page(`<div>${inside}</div>`))), OWN.join('\n\n'))
})

test('subheads made like the headline, and posts of a live page, are the article’s own', async () => {
  const long = sentences(9)
  const subheads = `<h2>Ferry line opens again</h2>${inParagraphs(long.slice(0, 4))}<h2>How it began</h2>${inParagraphs(long.slice(4))}`
  const withSubheads = await readClean(page(`<article>${subheads}</article>`))
  assert.deepEqual(withSubheads.warnings, [])
  assert.equal(bodyOf(withSubheads), [...long.slice(0, 4), '## How it began', ...long.slice(4)].join('\n\n'))
  const posts = long
    .slice(0, 3)
    .map((line, at) => `<section class="post"><time>1${at}:05</time><h2>Post number ${at}</h2><p>${line}</p></section>`)
  const live = await readClean(page(`<article><h1>Ferry line opens again</h1>${posts.join('')}</article>`))
  assert.deepEqual(live.warnings, [])
  assert.ok(long.slice(0, 3).every((line) => bodyOf(live).includes(line)))
})

test('every post of a live page keeps its hour and heading, though some have none', async () => {
  const [one, two, three] = sentences(3)
  const live = await readClean(
    page(
      `<h1>Ferry line opens again</h1><div class="live-post"><time>11:20</time><h2>The first boat sails</h2><p>${one}</p></div><div class="live-post"><time>10:05</time><p>${two}</p></div><div class="live-post"><time>09:00</time><h2>Good morning</h2><p>${three}</p></div>`,
    ),
  )
  assert.equal(
    bodyOf(live),
    ['11:20', '## The first boat sails', one, '10:05', two, '09:00', '## Good morning', three].join('\n\n'),
  )
})

const entry = (title: string, at: number, text: readonly string[]) =>
  `<article><h2><a href="/${at}">${title}</a></h2><p>May ${at}, 2023</p>${inParagraphs(text)}</article>`

test('a page of whole articles under headlines that lead to their own pages is none itself', async () => {
  const long = sentences(12)
  const posts = [1, 2, 3, 4].map((at) => entry(`Post number ${at}`, at, long.slice(at * 2, at * 2 + 2)))
  const list = await readClean(
    `<html lang="en"><head><title>The Lantern</title></head><body><h1>The Lantern</h1>${posts.join('')}</body></html>`,
  )
  assert.match(list.warnings.join(), /^home-page: the page holds 4 articles/)
  const teasers = [1, 2, 3].map((at) => entry(`Post number ${at}`, at, [long[at] ?? '']))
  const one = await readClean(page(`<h1>Ferry line opens again</h1><div>${inParagraphs(OWN)}</div>${teasers.join('')}`))
  assert.ok(!one.warnings.some((warning) => warning.startsWith('home-page')))
  assert.ok(OWN.every((line) => bodyOf(one).includes(line)))
})
