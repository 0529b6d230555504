import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Catalogue } from '../../scripts/catalogue/index.ts'
import { cardsOf } from '../../scripts/site/cards/card.ts'

test('a storyline has a card, at the address that its page names', () => {
  const storyline = {
    slug: 'the-osprey',
    title: 'The Osprey sinks',
    countries: [{ code: 'PT', name: 'Portugal' }],
    entries: [{}, {}],
  }
  const catalogue = {
    entries: [],
    countries: [],
    actors: [],
    woven: { storylines: [storyline] },
  } as unknown as Catalogue
  const words = {
    day: (day: string) => day,
    stories: (count: number) => `${count} stories`,
    country: 'Country',
    storyline: 'Storyline',
    typeOf: () => '',
  }
  assert.deepEqual(cardsOf(catalogue, words), [
    { page: 'storylines/the-osprey/', kicker: 'Storyline', title: 'The Osprey sinks', foot: '2 stories', lit: ['PT'] },
  ])
})
