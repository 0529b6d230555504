import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCountries } from '../../../scripts/tag/countries/index.ts'

const codes = (title: string, ...texts: string[]) =>
  findCountries({
    title,
    language: 'en',
    paragraphs: texts.map((text) => ({ kind: 'paragraph' as const, text })),
  }).about.map(({ code }) => code)

test('a village that the text places in a country lies there, whatever larger town has its name', () => {
  const rest = 'The inhabitants of Cambridge want a well. Cambridge has no doctor either.'
  assert.deepEqual(
    codes('Well runs dry in Cambridge', 'The village of Cambridge, Zambia, has had no rain since May.', rest),
    ['ZM'],
  )
  assert.deepEqual(
    codes(
      'Well runs dry in Cambridge',
      'Cambridge, a small village in eastern Zambia, has had no rain since May.',
      rest,
    ),
    ['ZM'],
  )
  assert.deepEqual(
    codes('Well runs dry in Cambridge', 'The Zambian village of Cambridge has had no rain since May.', rest),
    ['ZM'],
  )
})

test('a list of places is no address', () => {
  const listed = codes(
    'Exhibition travels',
    'The exhibition goes to Cambridge, Zambia, Malawi and Kenya, and then home to Cambridge. Cambridge paid for it.',
  )
  assert.ok(listed.includes('GB') || listed.includes('US'))
})

test('a story in English that has no word of the United States is not about them', () => {
  const story = [
    'The band of the volunteer fire company plays in the old bank on Friday, because its house has lost the roof.',
    'The council has voted money for tiles. The budget has room for half of them, and the bank lends the rest at a low rate.',
    'A prize is drawn among the members at the end of the meeting.',
  ]
  assert.deepEqual(codes('Band plays in a bank', ...story), [])
})
