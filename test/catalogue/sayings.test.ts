import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry } from '../../scripts/catalogue/entry.ts'
import { findSayings, spreadSayings } from '../../scripts/catalogue/shelves/sayings.ts'

const storyOf = (...said: readonly (readonly [actor: string, text: string])[]) =>
  ({
    actors: [],
    digest: { quotes: said.map(([actor, text]) => ({ actor, text, direct: true, certainty: 'stated', paragraph: 1 })) },
  }) as unknown as Entry

const textsOf = (sayings: ReturnType<typeof findSayings>) => sayings.map(({ quote: { text } }) => text)

test('a piece of the paper’s own sentence is no saying of an index page; short words and half sentences that say something are', () => {
  const said = [
    'safe passage zone',
    'No.',
    '“unsafe at night',
    'closed for as long as the wind lasts',
    '不会让步',
    'Это неправда',
  ]
  const sayings = findSayings([storyOf(...said.map((text) => ['vik', text] as const))], () => true, 9)
  assert.deepEqual(textsOf(sayings), ['No.', 'closed for as long as the wind lasts', '不会让步', 'Это неправда'])
})

test('of many sayings each speaker has one before anybody has two, in the order in which they came', () => {
  const stories = [
    storyOf(['vik', 'The bridge is closed.'], ['vik', 'It stays closed.'], ['vik', 'We wait.']),
    storyOf(['rook', 'We want it open.'], ['vik', 'It is old.']),
  ]
  const sayings = findSayings(stories, () => true, 9)
  assert.deepEqual(textsOf(spreadSayings(sayings, 3)), [
    'The bridge is closed.',
    'It stays closed.',
    'We want it open.',
  ])
  assert.deepEqual(textsOf(spreadSayings(sayings, 9)), textsOf(sayings))
})
