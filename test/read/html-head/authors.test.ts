import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readNames } from '../../../scripts/read/html/head/authors/names.ts'
import { headOf, linkedData, PARAGRAPHS } from './page.ts'

const TITLE = '<title>Storm closes the harbour</title>'
const article = (byline: string) => `<article><h1>Storm closes the harbour</h1>${byline}${PARAGRAPHS}</article>`

test('bylines are parted into people', () => {
  const names = (byline: string) => readNames(byline).flatMap(({ name, kind }) => (kind === 'person' ? [name] : []))
  assert.deepEqual(names('By Jane Doe and John Roe'), ['Jane Doe', 'John Roe'])
  assert.deepEqual(names('Von Anna Müller, Jan van der Berg und Peter Klein'), [
    'Anna Müller',
    'Jan van der Berg',
    'Peter Klein',
  ])
  assert.deepEqual(names('Por María López y Juan Pérez'), ['María López', 'Juan Pérez'])
  assert.deepEqual(names('JANE DOE, Staff Writer'), ['Jane Doe'])
  assert.deepEqual(names('By Jane Doe for The Quay Post'), ['Jane Doe'])
  assert.deepEqual(names('By Jane Doe, MD. Reviewed by John Roe'), ['Jane Doe'])
  assert.deepEqual(names('Jane Doe | May 15, 2019'), ['Jane Doe'])
  assert.deepEqual(names('By Jane Doe (jane@paper.example)'), ['Jane Doe'])
})

test('nobody is what names no person', () => {
  for (const byline of [
    'admin',
    'Staff',
    'By Newsroom',
    'Redaktion',
    'The Editorial Team',
    'https://paper.example/jane',
  ])
    assert.deepEqual(
      readNames(byline).filter(({ kind }) => kind === 'person' || kind === 'single'),
      [],
      byline,
    )
})

test('people of the linked data are the authors, its organisations are not', () => {
  const graph = {
    '@graph': [
      { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
      {
        '@type': 'NewsArticle',
        headline: 'Storm closes the harbour',
        author: [{ '@id': '#jane' }, { '@type': 'Organization', name: 'The Quay Post' }],
        publisher: { '@type': 'Organization', name: 'The Quay Post' },
      },
    ],
  }
  const head = headOf(TITLE + linkedData(graph), article('<p class="byline">By Jane Doe</p>'))
  assert.deepEqual(head.authors?.value, ['Jane Doe'])
  assert.equal(head.source?.value, 'The Quay Post')
})

test('the paper is no author, and neither is who wrote a comment', () => {
  const head = headOf(
    `${TITLE}<meta name="author" content="The Quay Post"><meta property="og:site_name" content="The Quay Post">`,
    `${article('')}<div class="comments"><div class="comment"><span class="author">Ann Reader</span> Well said.</div></div>`,
  )
  assert.equal(head.authors, undefined)
})

test('a visible byline says where it stands', () => {
  const head = headOf(TITLE, article('<div class="byline">By <a rel="author" href="/author/jane">Jane Doe</a></div>'))
  assert.deepEqual(head.authors?.value, ['Jane Doe'])
  assert.equal(head.authors?.from, 'the byline “By Jane Doe”')
})

test('the agency of a byline is the agency, not an author', () => {
  const head = headOf(TITLE, article('<div class="byline">By Reuters</div>'))
  assert.equal(head.authors, undefined)
  assert.equal(head.agency?.value, 'Reuters')
})

test('who reviewed or edited is no author, even where nobody else is named', () => {
  const names = (byline: string) => readNames(byline).flatMap(({ name, kind }) => (kind === 'person' ? [name] : []))
  assert.deepEqual(names('Reviewed by John Roe'), [])
  assert.deepEqual(names('By Jane Doe, reviewed by John Roe'), ['Jane Doe'])
})

test('bylines open with the words of many languages', () => {
  for (const [byline, name] of [
    ['Text: Maja Lindqvist', 'Maja Lindqvist'],
    ['Szerző: Nagy Ilona', 'Nagy Ilona'],
    ['oprac. Ewa Lis', 'Ewa Lis'],
    ['Opublikowano: 3 maja 2023 przez: Ewa Lis', 'Ewa Lis'],
    ['خبرنگار: سارا کریمی', 'سارا کریمی'],
    ['โดย มาลี สุขใจ', 'มาลี สุขใจ'],
  ] as const)
    assert.deepEqual(headOf(TITLE, article(`<p class="info">${byline}</p>`)).authors?.value, [name], byline)
})
