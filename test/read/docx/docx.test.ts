import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../scripts/model/problem.ts'
import { zip } from '../../carriers/wrap/zip.ts'
import { readClean, readOne } from '../mail/letter.ts'
import { documentOf, paragraph } from './document.ts'

const FIRST =
  'The quay of Sund will be raised by forty centimetres because the spring tides now stand on it twice a month.'
const LAST = 'The work begins after the herring season and ends, if the winter is mild, before the first cruise ship.'

test('headline, deck, byline and day stand in the head; subheads, links, notes, quotations and tables in the text', async () => {
  const note =
    '<w:r><w:t xml:space="preserve">It stood under water on nineteen days</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>.</w:t></w:r>'
  const link =
    '<w:r><w:t xml:space="preserve">The </w:t></w:r><w:hyperlink r:id="r3"><w:r><w:t>plan</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> is on the web.</w:t></w:r>'
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  const table = `<w:tbl><w:tr>${cell('year')}${cell('days')}</w:tr><w:tr>${cell('2019')}${cell('7')}</w:tr></w:tbl>`
  const { head, body } = await readOne(
    documentOf(
      [
        paragraph('Sund raises its quay', 'Title'),
        paragraph('The sea comes twice a month', 'Subtitle'),
        paragraph('By Lena Holt'),
        paragraph('4 March 2024'),
        paragraph(FIRST),
        paragraph('', '', note),
        paragraph('Forty centimetres', 'heading 2'),
        paragraph('', '', link),
        paragraph('We carry sandbags like bread.', 'Quote'),
        table,
        paragraph(LAST),
      ].join(''),
      {
        'docProps/core.xml':
          '<cp:coreProperties xmlns:dc="x"><dc:creator>office-pc-7</dc:creator><dc:title>Template of 2009</dc:title></cp:coreProperties>',
      },
    ),
    'sund.docx',
  )
  assert.equal(head.title?.value, 'Sund raises its quay')
  assert.equal(head.deck?.value, 'The sea comes twice a month')
  assert.deepEqual(head.authors?.value, ['Lena Holt'])
  assert.equal(head.date?.value, '2024-03-04')
  assert.equal(head.source, undefined)
  assert.ok(
    body.startsWith(
      `${FIRST}\n\nIt stood under water on nineteen days\\[1\\].\n\n## Forty centimetres\n\nThe [plan](https://quay.example/plan) is on the web.\n\n> We carry sandbags like bread.`,
    ),
    body,
  )
  assert.match(body, /\| 2019 \| 7 \|/)
  assert.match(body, /Counted by the harbour office\.$/)
  assert.ok(!body.includes('↑'))
})

test('without styles the first line is the headline', async () => {
  const { head, body } = await readOne(
    documentOf(
      [paragraph('Sund raises its quay'), paragraph('Von Lena Holt'), paragraph(FIRST), paragraph(LAST)].join(''),
    ),
  )
  assert.equal(head.title?.value, 'Sund raises its quay')
  assert.deepEqual(head.authors?.value, ['Lena Holt'])
  assert.equal(body, `${FIRST}\n\n${LAST}`)
})

test('where the text has no headline, the document’s own title is it, unless it names a file or says one word', async () => {
  const titled = (title: string) =>
    readOne(
      documentOf([paragraph(FIRST), paragraph(LAST)].join(''), {
        'docProps/core.xml': `<cp:coreProperties xmlns:dc="x"><dc:title>${title}</dc:title></cp:coreProperties>`,
      }),
    )
  const { head, body } = await titled('Sund raises its quay')
  assert.equal(head.title?.value, 'Sund raises its quay')
  assert.equal(body, `${FIRST}\n\n${LAST}`)
  for (const title of ['Sund quay final.docx', 'Sund quay.odt', 'Quay', 'Q'])
    assert.notEqual((await titled(title)).head.title?.value, title)
})

test('pictures are left out with a word, and what lies outside the document is not fetched', async () => {
  const picture =
    '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="r4"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  const { body, removed } = await readOne(
    documentOf(
      [
        paragraph('Sund raises its quay', 'Title'),
        paragraph('', '', picture),
        paragraph('The quay in March', 'caption'),
        paragraph(FIRST),
        paragraph(LAST),
      ].join(''),
    ),
  )
  assert.equal(body, `${FIRST}\n\n${LAST}`)
  assert.ok(removed.some(({ text, reason }) => text === 'The quay in March' && reason === 'photo caption'))
})

test('a document that unpacks to more than any text, or is broken, or has no words, is refused', async () => {
  const refused: readonly (readonly [bytes: Uint8Array, code: string])[] = [
    [documentOf(paragraph(FIRST), { 'word/bomb.xml': ' '.repeat(101 * 1024 * 1024) }, true), 'too-large'],
    [documentOf('<w:p><w:r>'), 'bad-document'],
    [documentOf(''), 'no-text'],
    [zip({ 'content.xml': '<x/>' }), 'not-text'],
  ]
  for (const [bytes, code] of refused)
    await assert.rejects(readClean(bytes, 'x.docx'), (error: unknown) => {
      assert.ok(error instanceof Problem, String(error))
      assert.equal(error.code, code)
      return true
    })
})
