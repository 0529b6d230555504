import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseLinkedData } from '../../../scripts/read/html/head/json-ld/parse.ts'
import { headOf, linkedData, PARAGRAPHS } from './page.ts'

test('what pages write around and into JSON is mended', () => {
  for (const script of [
    '<!-- {"headline": "Storm"} -->',
    '//<![CDATA[\n{"headline": "Storm"}\n//]]>',
    '{"headline": "Storm",}',
    '{"headline": "Storm", "tags": ["a", "b", ], }',
    '{"headline": "Storm"};',
  ])
    assert.equal((parseLinkedData(script) as { headline: string }).headline, 'Storm', script)
  assert.deepEqual(parseLinkedData('{"text": "two\nlines, ]"}'), { text: 'two lines, ]' })
})

test('of broken JSON the telling pairs are read, and nothing of what is none', () => {
  const broken = '{"headline": "Storm", "datePublished": "2021-02-03", "author": {"name": "Jane "Jo" Doe"}}'
  assert.deepEqual(parseLinkedData(broken), { '@type': 'Article', headline: 'Storm', datePublished: '2021-02-03' })
  assert.equal(parseLinkedData('alert(1)'), undefined)
})

test('the article that fits the page is taken, not one that it links to', () => {
  const head = headOf(
    `<title>Storm closes the harbour</title>${linkedData([
      {
        '@type': 'NewsArticle',
        headline: 'Fish prices fall again',
        datePublished: '2022-03-05',
        author: { '@type': 'Person', name: 'John Roe' },
      },
      {
        '@type': 'WebPage',
        mainEntity: {
          '@type': ['Article', 'NewsArticle'],
          headline: 'Storm closes the harbour',
          datePublished: '2021-02-03',
          author: { '@type': 'Person', name: 'Jane Doe' },
        },
      },
    ])}`,
    `<h1>Storm closes the harbour</h1>${PARAGRAPHS}`,
  )
  assert.equal(head.date?.value, '2021-02-03')
  assert.deepEqual(head.authors?.value, ['Jane Doe'])
})

test('endless nesting ends', () => {
  const deep = `${'{"@type":"WebPage","mainEntity":'.repeat(20_000)}{}${'}'.repeat(20_000)}`
  assert.equal(headOf(linkedData(deep), '<h1>Storm closes the harbour</h1>').title?.value, 'Storm closes the harbour')
})

test('a picture in linked data is an address, a thing with one, or a list of either', () => {
  const address = 'https://paper.example/quay.jpg'
  for (const image of [address, [address], { url: address }, [{ '@type': 'ImageObject', contentUrl: address }]])
    assert.equal(
      headOf(`<title>Storm</title>${linkedData([{ '@type': 'NewsArticle', headline: 'Storm', image }])}`, PARAGRAPHS)
        .image?.value.url,
      address,
      JSON.stringify(image),
    )
  const nothing = linkedData([{ '@type': 'NewsArticle', headline: 'Storm', image: [null, 7, {}] }])
  assert.equal(headOf(`<title>Storm</title>${nothing}`, PARAGRAPHS).image, undefined)
})

test('of two articles that a page states, neither under its headline, the one at its own address is taken', () => {
  const article = (number: number, date: string) => ({
    '@type': 'NewsArticle',
    url: `https://paper.example/news/${number}`,
    headline: `Report ${number}`,
    datePublished: date,
  })
  for (const [one, other, date] of [
    [7, 8, '2021-02-07'],
    [8, 7, '2022-03-08'],
  ] as const) {
    const head = headOf(
      `<title>Storm closes the harbour</title><link rel="canonical" href="https://www.paper.example/news/${one}/">${linkedData(
        [article(7, '2021-02-07'), article(8, '2022-03-08')],
      )}`,
      PARAGRAPHS,
    )
    assert.equal(head.date?.value, date, `${one}, not ${other}`)
  }
})
