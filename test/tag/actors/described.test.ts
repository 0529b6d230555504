import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeForms } from '../../../scripts/convert/mentions.ts'
import { findActors } from '../../../scripts/tag/actors/index.ts'
import { story } from './story.ts'

function described(text: string): string[] {
  return findActors(story([text])).described.flatMap(({ type, mentions }) =>
    mentions.map((mention) => `${mention.text} (${type})`),
  )
}

test('an office without a name is a mention of a person', () => {
  assert.deepEqual(described('The Harbour Minister left early, but the Minister for Overseas Trade stayed.'), [
    'Harbour Minister (person)',
    'Minister for Overseas Trade (person)',
  ])
  assert.deepEqual(described('Prime Minister Orsolya Tamm met Minister for Overseas Trade Lena Weber.'), [])
})

test('men at arms and others of a kind are mentions when it is said whose they are', () => {
  assert.deepEqual(described('Kurdish fighters met coalition aircraft; some forces and many fighters fled.'), [
    'Kurdish fighters (armed-group)',
    'coalition aircraft (military)',
  ])
})

test('a group of a known actor has that actor’s name and address', () => {
  const [fighters] = findActors(story(['Some twenty Hezbollah fighters left.'])).described
  assert.equal(fighters?.name, 'Hezbollah')
  assert.equal(fighters?.slug, 'hezbollah')
})

test('no story is about somebody without a name', () => {
  const { about } = findActors(
    story(['The Foreign Secretary said so. The Foreign Secretary and the regime said more.'], {
      title: 'Foreign Secretary warns regime',
    }),
  )
  assert.deepEqual(about, [])
})

test('the stream has an entry for each name of an actor, under one slug', () => {
  const [bank] = findActors(
    story(['The International Monetary Fund lent less. The IMF said so, and the IMF knew.']),
  ).mentions
  assert.ok(bank)
  assert.deepEqual(
    writeForms(bank).map(({ name, slug, count }) => [name, slug, count]),
    [
      ['International Monetary Fund', bank.slug, 1],
      ['IMF', bank.slug, 2],
    ],
  )
  const [tamm] = findActors(story(['Prime Minister Orsolya Tamm met nobody. Tamm said so.'])).mentions
  assert.ok(tamm)
  assert.deepEqual(
    writeForms(tamm).map(({ name, count }) => [name, count]),
    [['Orsolya Tamm', 2]],
  )
})
