import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeBody } from '../../../scripts/markdown/body.ts'
import type { Article } from '../../../scripts/model/article.ts'
import { allWell, Problem } from '../../../scripts/model/problem.ts'
import { read } from '../../../scripts/read/index.ts'
import type { Reading } from '../../../scripts/read/reader.ts'

const TEXT =
  'The orchard at Vinje will be cut down in May, the owner said on Tuesday.\n\nNeighbours had asked for a delay.'

const readText = (text: string): Promise<Reading> => read({ name: 'a.json', bytes: Buffer.from(text), stated: {} })

async function readOne(record: object): Promise<Article> {
  const [article] = allWell(await readText(JSON.stringify(record)))
  assert.ok(article)
  return article
}

const titles = (reading: Reading) =>
  reading.map((part) => (part instanceof Problem ? `line ${part.place.line}: ${part.code}` : part.head.title?.value))

const one = { title: 'Orchard to go', text: TEXT, id: 1 }
const two = { title: 'Orchard stays', text: TEXT, id: 2 }

test('lines, an array, and an object that holds an array give the same articles', async () => {
  const files = [
    [one, two].map((record) => JSON.stringify(record)).join('\n'),
    `\uFEFF${JSON.stringify(one)}\r\n\r\n${JSON.stringify(two)}\r\n`,
    JSON.stringify([one, two]),
    JSON.stringify([one, two], null, 2),
    [one, two].map((record) => JSON.stringify(record, null, 2)).join('\n'),
    JSON.stringify({ status: 'ok', totalResults: 2, articles: [one, two] }),
    JSON.stringify({ response: { status: 'ok', results: [one, two] } }),
    JSON.stringify({
      hits: {
        total: 2,
        hits: [
          { _id: 'a', _source: one },
          { _id: 'b', _source: two },
        ],
      },
    }),
    JSON.stringify({ db: [{ meta: {}, data: { posts: [one, two] } }] }),
  ]
  for (const file of files) assert.deepEqual(titles(await readText(file)), ['Orchard to go', 'Orchard stays'], file)
})

test('one that is broken is told by its line, and the others come in', async () => {
  const [a, b] = [JSON.stringify(one), JSON.stringify(two)]
  assert.deepEqual(titles(await readText(`${a}\n{"title": "Orch\n${b}`)), [
    'Orchard to go',
    'line 2: bad-json',
    'Orchard stays',
  ])
  assert.deepEqual(titles(await readText(`${a}\n[1]\n"x"\n{"title": "No words"}\n${b}`)), [
    'Orchard to go',
    'line 2: bad-record',
    'line 3: bad-record',
    'line 4: bad-record',
    'Orchard stays',
  ])
  assert.deepEqual(titles(await readText(`[\n${a},\n{"title": bad},\n${b}\n]`)), [
    'Orchard to go',
    'line 3: bad-json',
    'Orchard stays',
  ])
  assert.deepEqual(titles(await readText(`[\n${a},\n${b.slice(0, 40)}`)), ['Orchard to go', 'line 3: bad-json'])
  assert.deepEqual(titles(await readText(`[${a},\n${b},]`)), ['Orchard to go', 'Orchard stays'])
})

test('JSON of another shape is refused with what was expected', async () => {
  for (const other of [
    '{"type": "FeatureCollection", "features": []}',
    '{"log": {"entries": [{"request": {}}]}}',
    '{}',
    '{"name": "dateline", "version": "1"}',
  ])
    await assert.rejects(async () => allWell(await readText(other)), /JSON without articles|words of an article/, other)
})

test('fields are known by the names that others give them', async () => {
  const schema = await readOne({
    '@type': 'NewsArticle',
    headline: 'Orchard &amp; field',
    articleBody: TEXT,
    datePublished: '2021-05-04T08:00:00+02:00',
    author: [{ '@type': 'Person', name: 'Ada Lie' }, { name: 'Bo Ek' }],
    publisher: { name: 'Vinje Post' },
    keywords: 'trees, apples',
    articleSection: 'Local',
    inLanguage: 'en-GB',
  })
  assert.deepEqual(
    [
      schema.head.title?.value,
      schema.head.authors?.value,
      schema.head.source?.value,
      schema.head.topics?.value,
      schema.head.section?.value,
      schema.head.date?.value,
    ],
    ['Orchard & field', ['Ada Lie', 'Bo Ek'], 'Vinje Post', ['trees', 'apples'], 'Local', '2021-05-04T08:00:00+02:00'],
  )
  const wordpress = await readOne({
    id: 7,
    date: '2021-05-04T08:00:00',
    link: 'https://vinje.example/7',
    title: { rendered: 'Orchard&#8217;s end' },
    content: { rendered: '<p>One.</p>\n<p>Two.</p>' },
  })
  assert.deepEqual(
    [wordpress.head.title?.value, wordpress.head.id?.value, wordpress.head.date?.value],
    ['Orchard’s end', '7', '2021-05-04'],
  )
  assert.equal(writeBody(wordpress.blocks).trim(), 'One.\n\nTwo.')
  const seconds = await readOne({ title: 'x', text: TEXT, timestamp: 1620108000 })
  assert.equal(seconds.head.date?.value, '2021-05-04T06:00:00Z')
})

test('words beside a title are the whole body, as they stand', async () => {
  const { blocks } = await readOne({
    title: 'Orchard',
    text: 'First a < b.\n\n• apples\n• pears of many kinds\n• plums',
  })
  assert.deepEqual(
    blocks.map(({ text }) => text),
    ['First a < b.', '• apples', '• pears of many kinds', '• plums'],
  )
  const page = await readOne({
    title: 'Orchard',
    html: `<!doctype html><html><body><nav><a href="/">Home</a></nav><article><p>${TEXT.repeat(9)}</p></article></body></html>`,
  })
  assert.equal(page.format, 'html')
})

test('words that were cut off, or a summary alone, are but the beginning', async () => {
  const cut = await readOne({
    title: 'x',
    url: 'https://vinje.example/1',
    content: 'The orchard at Vinje will be cut… [+2913 chars]',
  })
  const summary = await readOne({
    title: 'x',
    url: 'https://vinje.example/1',
    description: 'The orchard at Vinje will be cut down.',
  })
  assert.deepEqual([cut.excerpt, summary.excerpt], [true, true])
})

test('a table is read by its first row', async () => {
  const rows = [
    'id,Title,Date,URL,Text,Author',
    `1,"Orchard, to go",04.05.2021,https://vinje.example/1,"One ""two"".\n\nThree.",Ada Lie`,
    '2,Orchard stays,2021-05-05,,Four.,',
  ]
  for (const table of [
    rows.join('\n'),
    rows.join('\r\n'),
    '\uFEFFTitel;Datum;Text\nObst;4. Mai 2021;Eins; \n'.replace('; \n', '\n'),
    'title\ttext\nOrchard to go\tOne.\n',
  ]) {
    const [article] = allWell(await readText(table))
    assert.ok(article?.head.title)
  }
  const [article, other] = allWell(await readText(rows.join('\n')))
  assert.deepEqual(
    [
      article?.head.title?.value,
      article?.head.date?.value,
      article?.head.authors?.value,
      article && writeBody(article.blocks).trim(),
    ],
    ['Orchard, to go', '2021-05-04', ['Ada Lie'], 'One "two".\n\nThree.'],
  )
  assert.equal(other?.head.id?.value, '2')
})

test('a row without words or with too many cells is told by its line, another table is refused', async () => {
  const reading = await readText('title,text\nA,One.\nB,\nC,Two,and three\nD,Four.\n')
  assert.deepEqual(titles(reading), ['A', 'line 3: bad-record', 'line 4: bad-row', 'D'])
  await assert.rejects(
    readText('city,country,people\nVinje,Norway,3600\nBø,Norway,6600\nSkien,Norway,55000\n'),
    /expected columns named “title”.*found “city”, “country”, “people”/,
  )
})

test('prose with commas is no table', async () => {
  const prose =
    'Vinje, Tuesday\nThe orchard, its owner said, will go.\n\nThe neighbours, among them a beekeeper, had asked for a delay, and for a fence.\n'
  const [article] = await readText(prose)
  assert.ok(article instanceof Problem || article?.format === 'text')
})

const ghost = (posts: readonly object[]) => ({
  db: [
    {
      meta: { version: '5.2' },
      data: {
        posts,
        users: [{ id: 'u1', name: 'Ann Vik' }],
        tags: [
          { id: 't2', name: 'Fruit' },
          { id: 't1', name: '#internal' },
        ],
        posts_authors: [{ post_id: 'p1', author_id: 'u1', sort_order: 0 }],
        posts_tags: [
          { post_id: 'p1', tag_id: 't1', sort_order: 0 },
          { post_id: 'p1', tag_id: 't2', sort_order: 1 },
        ],
      },
    },
  ],
})

test('an export of Ghost gives its posts with their authors and tags, its drafts as drafts, and no pages', async () => {
  const html = '<p>The orchard at Vinje will be cut down in May, the owner said on Tuesday.</p>'
  const reading = allWell(
    await readText(
      JSON.stringify(
        ghost([
          {
            id: 'p1',
            title: 'Orchard to go',
            html,
            status: 'published',
            type: 'post',
            published_at: '2024-03-12T09:00:00.000Z',
          },
          { id: 'p2', title: 'Half a thought', html, status: 'draft', type: 'post', published_at: null },
          { id: 'p3', title: 'About', html, status: 'published', type: 'page' },
        ]),
      ),
    ),
  )
  assert.deepEqual(
    reading.map(({ head }) => [head.title?.value, head.authors?.value, head.topics?.value, head.draft?.value]),
    [
      ['Orchard to go', ['Ann Vik'], ['Fruit'], undefined],
      ['Half a thought', undefined, undefined, true],
    ],
  )
  assert.match(reading[1]?.warnings.join() ?? '', /^draft:/)
})

test('a record that its program does not show to everybody is a draft, or is left out with a word', async () => {
  const standing = async (more: object) => {
    const [part] = await readText(JSON.stringify({ ...one, ...more }))
    return part instanceof Problem ? part.code : part?.head.draft?.value === true ? 'draft' : 'article'
  }
  for (const more of [
    { status: 'Draft' },
    { draft: true },
    { published: false },
    { isPublished: 0 },
    { visibility: 'members' },
    { state: 'in_review' },
  ])
    assert.equal(await standing(more), 'draft', JSON.stringify(more))
  for (const more of [{ status: 'private' }, { post_status: 'trash' }]) assert.equal(await standing(more), 'not-public')
  for (const more of [
    { status: 'publish' },
    { status: 200 },
    { published: '2024-03-12' },
    { draft: false },
    { type: 'page' },
    { visibility: 'public' },
  ])
    assert.equal(await standing(more), 'article', JSON.stringify(more))
})

test('a record’s words are found under whatever name it has for them, and no summary is taken for them', async () => {
  const long = Array.from({ length: 12 }, (_, at) => `Row ${at + 1} of the orchard was planted by a great-aunt.`).join(
    ' ',
  )
  const article = await readOne({
    title: 'Orchard to go',
    standfirst: 'In May',
    nota_completa: long,
    link: 'https://o.example/1',
  })
  assert.equal(writeBody(article.blocks), long)
  assert.equal(article.head.deck?.value, 'In May')
  assert.equal(article.excerpt, undefined)
  const summed = await readOne({ title: 'Orchard to go', summary: long, link: 'https://o.example/1' })
  assert.equal(summed.excerpt, true)
})

test('readers’ archives keep words, day and address in objects of their own', async () => {
  const item = {
    id: 'tag:1',
    title: 'Orchard to go',
    published: 1710748800,
    canonical: [{ href: 'https://o.example/1' }],
    summary: {
      direction: 'ltr',
      content: `<p>${TEXT.replace('\n\n', '</p><p>')} ${'It was planted in 1911. '.repeat(15)}</p>`,
    },
    origin: { title: 'Vinje Post', htmlUrl: 'https://o.example' },
  }
  const [starred] = allWell(await readText(JSON.stringify({ id: 'user/-/starred', title: 'Starred', items: [item] })))
  assert.equal(starred?.head.url?.value, 'https://o.example/1')
  assert.equal(starred?.head.source?.value, 'Vinje Post')
  assert.equal(starred?.head.date?.value.slice(0, 10), '2024-03-18')
  assert.match(writeBody(starred?.blocks ?? []), /^The orchard at Vinje/)
  const note = {
    type: 'Note',
    published: '2024-03-18T08:00:00Z',
    url: 'https://m.example/@v/1',
    content: `<p>${TEXT}</p>`,
  }
  const outbox = {
    type: 'OrderedCollection',
    orderedItems: [{ id: 'https://m.example/1', type: 'Create', object: note }],
  }
  const [posted] = allWell(await readText(JSON.stringify(outbox)))
  assert.equal(posted?.head.url?.value, 'https://m.example/@v/1')
  assert.equal(posted?.head.date?.value.slice(0, 10), '2024-03-18')
  const saved = await readOne({ ...one, published_by: ['Ida Vik'], published_at: '2024-03-18' })
  assert.deepEqual(saved.head.authors?.value, ['Ida Vik'])
  const nested = await readOne({ ...one, published: { iso: '2024-03-18T10:00:00Z' } })
  assert.equal(nested.head.date?.value.slice(0, 10), '2024-03-18')
})
