import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headOf, linkedData, PARAGRAPHS } from './page.ts'

const TITLE = '<title>Storm closes the harbour</title>'
const HEADLINE = '<h1>Storm closes the harbour</h1>'

test('the deck is the line below the headline that the page also gives as its description', () => {
  const deck = 'Ferries stay on the mainland while divers look at the wall'
  const head = headOf(
    `${TITLE}<meta name="description" content="${deck}">`,
    `<header>${HEADLINE}<p>${deck}</p></header><div>${PARAGRAPHS}</div>`,
  )
  assert.equal(head.deck?.value, deck)
})

test('a teaser that was cut is no deck, and neither is the first paragraph', () => {
  const first =
    'The harbour master closed both basins on Tuesday after the breakwater gave way in the third storm of the month.'
  const cut = 'Both basins closed on Tuesday after the breakwater…'
  const page = `${HEADLINE}<div>${PARAGRAPHS}<p>Fishermen said that they had warned of it for years.</p></div>`
  assert.equal(headOf(`${TITLE}<meta name="description" content="${first}">`, page).deck, undefined)
  assert.equal(headOf(`${TITLE}<meta name="description" content="${cut}">`, page).deck, undefined)
})

test('dateline and agency come from the first paragraph', () => {
  const head = headOf(
    TITLE,
    `${HEADLINE}<p>NAIROBI, Kenya (AP) — The harbour master closed both basins on Tuesday after a storm.</p>${PARAGRAPHS}`,
  )
  assert.equal(head.dateline?.value, 'Nairobi')
  assert.equal(head.agency?.value, 'AP')
})

test('the language is the page’s own word unless its text is clearly in another', () => {
  const german = `<p>${'Der Hafenmeister hat am Dienstag beide Becken gesperrt, nachdem die Mole im dritten Sturm des Monats gebrochen war. '.repeat(5)}</p>`
  const lang = (tag: string, body: string) => headOf(`<meta name="language" content="${tag}">`, body).language?.value
  assert.equal(lang('de_at', german), 'de-AT')
  assert.equal(lang('en-US', german), 'de')
  assert.equal(lang('en-us', PARAGRAPHS), 'en-US')
})

test('the page’s own address is absolute, and not the front page', () => {
  const url = 'https://paper.example/2021/storm?utm=1'
  const canonical = (href: string) => headOf(`<link rel="canonical" href="${href}">`, HEADLINE, { url }).url?.value
  assert.equal(canonical('/2021/storm'), 'https://paper.example/2021/storm')
  assert.equal(canonical('https://paper.example/'), url)
  assert.equal(canonical('javascript:alert(1)'), url)
})

test('the lead picture has the caption and credit of the figure that shows it', () => {
  const head = headOf(
    `${TITLE}<meta property="og:image" content="https://paper.example/img/wall.jpg">`,
    `${HEADLINE}<figure><img src="/img/wall-640x480.jpg" alt="A broken wall"><figcaption>The wall on Tuesday <span class="credit">Ann Lens</span></figcaption></figure>${PARAGRAPHS}`,
    { url: 'https://paper.example/storm' },
  )
  assert.deepEqual(head.image?.value, {
    url: 'https://paper.example/img/wall.jpg',
    alt: 'A broken wall',
    caption: 'The wall on Tuesday',
    credit: 'Ann Lens',
  })
})

test('publisher and section come from the data, or the publisher from the title’s tail', () => {
  const data = {
    '@type': 'NewsArticle',
    headline: 'Storm closes the harbour',
    articleSection: 'Shipping',
    publisher: { '@type': 'Organization', name: 'The Quay Post' },
  }
  const head = headOf(TITLE + linkedData(data), HEADLINE)
  assert.equal(head.source?.value, 'The Quay Post')
  assert.equal(head.section?.value, 'Shipping')
  assert.equal(
    headOf('<title>Storm closes the harbour — The Quay Post</title>', HEADLINE + PARAGRAPHS).source?.value,
    'The Quay Post',
  )
})

test('hostile pages are read like any other', () => {
  for (const body of [
    `<p>${' '.repeat(300_000)}</p>`,
    '<p>May 2019 '.repeat(30_000),
    '<h1>A | b - c</h1>'.repeat(5_000),
    '<span class="byline date">By Jane Doe and John Roe, May 15, 2019</span>'.repeat(3_000),
  ])
    assert.ok(headOf(TITLE, HEADLINE + body).title)
})
