import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takeCorrections } from '../../scripts/clean/corrections/index.ts'
import { clean } from '../../scripts/clean/index.ts'
import type { Article } from '../../scripts/model/article.ts'

const BODY = [
  'The ferry company said on Monday that it would add two sailings a day from the first of June.',
  'Islanders had asked for more boats since the winter, when the quay at Skaill was closed for repairs.',
  'Tickets cost the same as before, the company said in its notice to passengers.',
  'The harbour board will count passengers in July and decide then whether the timetable stays.',
  'The island council thanked the crews, who had agreed to work a longer day until the autumn.',
  'Lorries are to be taken on the early boat alone.',
]

function article(paragraphs: readonly string[], language = 'en', date?: string): Article {
  return {
    name: 'a.xml',
    format: 'fragment',
    head: {
      language: { value: language, trust: 'text', from: 'its words' },
      ...(date && { date: { value: date, trust: 'envelope', from: 'the feed' } }),
    },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', markdown: text, text })),
    removed: [],
    warnings: [],
    stated: {},
  }
}

const notes: readonly [paragraph: string, language: string, date: string, text: string][] = [
  [
    'Correction: An earlier version of this article misspelled the name of the quay.',
    'en',
    '2024-05-20',
    'An earlier version of this article misspelled the name of the quay.',
  ],
  [
    'This article was amended on 24 May 2024 to give the right fare.',
    'en',
    '2024-05-24',
    'This article was amended on 24 May 2024 to give the right fare.',
  ],
  [
    'EDITOR’S NOTE: This article was updated on May 23 to add the fares.',
    'en',
    '2024-05-23',
    'This article was updated on May 23 to add the fares.',
  ],
  ['Correction, May 22, 2024: The quay is at Skaill.', 'en', '2024-05-22', 'The quay is at Skaill.'],
  [
    '• This story was corrected on 2 June to say that the board has seven members.',
    'en',
    '2024-06-02',
    'This story was corrected on 2 June to say that the board has seven members.',
  ],
  [
    'Anmerkung der Redaktion: In einer früheren Version dieses Artikels stand ein falscher Preis.',
    'de',
    '2024-05-20',
    'In einer früheren Version dieses Artikels stand ein falscher Preis.',
  ],
  [
    'Dieser Artikel wurde am 23. Mai 2024 korrigiert.',
    'de',
    '2024-05-23',
    'Dieser Artikel wurde am 23. Mai 2024 korrigiert.',
  ],
  [
    'Rectificatif : le quai se trouve à Skaill et non à Linga.',
    'fr',
    '2024-05-20',
    'le quai se trouve à Skaill et non à Linga.',
  ],
  [
    'Cet article a été modifié le 23 mai 2024 pour corriger le prix.',
    'fr',
    '2024-05-23',
    'Cet article a été modifié le 23 mai 2024 pour corriger le prix.',
  ],
  [
    'Fe de errores: en una versión anterior de esta noticia se daba otro precio.',
    'es',
    '2024-05-20',
    'en una versión anterior de esta noticia se daba otro precio.',
  ],
  ['Errata: o cais fica em Skaill.', 'pt', '2024-05-20', 'o cais fica em Skaill.'],
  [
    'Исправление: в первой версии материала была указана неверная цена.',
    'ru',
    '2024-05-20',
    'в первой версии материала была указана неверная цена.',
  ],
]

for (const [paragraph, language, date, text] of notes)
  test(`a note to readers is a correction and no paragraph: ${paragraph.slice(0, 40)}`, () => {
    const { head, blocks, removed } = clean(article([...BODY, paragraph], language, '2024-05-20'))
    assert.deepEqual(head.corrections?.value, [{ date, text }])
    assert.deepEqual(
      blocks.map((block) => block.text),
      BODY,
    )
    assert.deepEqual(removed, [{ text: paragraph, reason: 'correction' }])
  })

test('a label on a line of its own belongs to the paragraph below it', () => {
  const { head, blocks } = clean(
    article([...BODY, 'Correction', 'The quay is at Skaill, not at Linga.'], 'en', '2024-05-20'),
  )
  assert.deepEqual(head.corrections?.value, [{ date: '2024-05-20', text: 'The quay is at Skaill, not at Linga.' }])
  assert.equal(blocks.length, BODY.length)
})

test('a correction without any day stays where it is', () => {
  const given = article([...BODY, 'Correction: The quay is at Skaill.'])
  assert.equal(takeCorrections(given), given)
})

const prose = [
  'This article of the constitution was amended in 2008, the court recalled.',
  'Editor’s note: Ida Flett writes about the sea and lives in Skaill.',
  'The correction in share prices went on, and the market closed lower.',
  'Update: the boats now sail at six, the company said.',
]
for (const paragraph of prose)
  test(`the story's own words are no correction: ${paragraph.slice(0, 40)}`, () => {
    const [first = '', second = '', ...rest] = BODY
    const given = [first, second, paragraph, ...rest]
    const { head, blocks } = clean(article(given, 'en', '2024-05-20'))
    assert.equal(head.corrections, undefined)
    assert.equal(blocks.length, given.length)
  })
