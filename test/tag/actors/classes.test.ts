import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findActors } from '../../../scripts/tag/actors/index.ts'
import { named, story } from './story.ts'

test('a dateline’s town in capitals is no body of the same letters; the body itself is, elsewhere', () => {
  const gao = 'Government Accountability Office'
  assert.deepEqual(named('GAO — The market opened at dawn.'), [])
  assert.deepEqual(named('OSLO — The GAO counted the bridges.'), [`${gao}: GAO`])
  assert.deepEqual(named(['GAO — The market opened.', 'The GAO counted the bridges.']), [`${gao}: GAO`])
})

test('German nouns name nobody, people whom the text names in full do', () => {
  const text =
    'Am Dienstagabend fiel der Strom in der Altstadt aus. Nach Angaben der Feuerwehr brannte ein Keller. Birgit Hansen wartete. Hansen kam heim.'
  assert.deepEqual(
    named(text, { language: 'de' }).filter((line) => !line.startsWith('Feuerwehr')),
    ['Birgit Hansen: Birgit Hansen, Hansen'],
  )
})

test('a body is called as on the story’s day', () => {
  const on = (date: string) => named('The Foreign Office advised against the trip.', { date })[0]?.split(':')[0]
  assert.equal(on('2015-03-01'), 'Foreign and Commonwealth Office')
  assert.equal(on('2022-03-01'), 'Foreign, Commonwealth and Development Office')
})

test('an embassy is named, but no story is about it; a ship called after a company is not the company', () => {
  const { about, mentions } = findActors(
    story(['A van burned near the American Embassy.', 'The American Embassy is closed on Friday.'], {
      title: 'Van burns near American Embassy',
    }),
  )
  assert.ok(mentions.some(({ name }) => name === 'American Embassy'))
  assert.ok(!about.some(({ name }) => name === 'American Embassy'))
  assert.deepEqual(named('They were saved by the Hyundai Dubai at noon.'), [])
  assert.deepEqual(named('Workers of Hyundai went home.'), ['Hyundai: Hyundai'])
})

test('a name with a plural possessive inside is found', () => {
  assert.deepEqual(
    named('Iran, the United Nations’ nuclear watchdog said, opened the hall.').at(-1)?.split(':')[0],
    'International Atomic Energy Agency',
  )
})
