import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCountries } from '../../../scripts/tag/countries/index.ts'

const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }))

const CROSSING = {
  title: 'Iraq shuts two crossings with Iran',
  deck: 'Iranian trucks wait in the heat as US envoy flies in',
  language: 'en',
  paragraphs: paragraphs(
    'BAGHDAD (AFP) - Iraq closed two border crossings with Iran on Tuesday after a night of shelling, Iraqi officials said.',
    'Tehran protested. Washington said its envoy would meet Iraqi and Iranian ministers in Baghdad.',
    'Iraqi farmers lost their harvest. Similar closures in Syria lasted months.',
  ),
}

test('what a story is about, the most central first, each with its reasons', () => {
  const { about } = findCountries(CROSSING)
  assert.deepEqual(
    about.slice(0, 2).map(({ name }) => name),
    ['Iraq', 'Iran'],
  )
  assert.deepEqual(about[0]?.reasons, ['dateline “Baghdad”', 'title “Iraq”', '“Iraqi” ×3', '“Iraq”', '“Baghdad”'])
  assert.ok(about[1]?.reasons.includes('“Tehran” (its government)'))
  assert.ok(!about.some(({ code }) => code === 'SY'), 'a country named once, in passing')
})

test('a dateline that was read off the body counts as one', () => {
  const { about, mentions } = findCountries({
    title: 'Ministers meet again',
    dateline: 'Nairobi',
    language: 'en',
    paragraphs: paragraphs('The ministers will meet again in June, a spokesman said.'),
  })
  assert.deepEqual(about, [{ code: 'KE', name: 'Kenya', reasons: ['dateline “Nairobi”'] }])
  assert.deepEqual(mentions, [])
})

test('a local paper that names no country means its own', () => {
  const story = {
    title: 'Council to mend the town hall roof',
    language: 'en',
    paragraphs: paragraphs('The council voted on Monday to mend the roof of the town hall before winter.'),
  }
  assert.deepEqual(
    findCountries({ ...story, home: 'GB' }).about.map(({ code }) => code),
    ['GB'],
  )
})

test('a story that says nothing is about no country', () => {
  assert.deepEqual(
    findCountries({ title: 'A walk', language: 'en', paragraphs: paragraphs('It rained all day.') }).about,
    [],
  )
  assert.deepEqual(findCountries({ title: '', language: 'en', paragraphs: [] }).about, [])
})

test('company results with no place in them are told by their words', () => {
  const { about } = findCountries({
    title: 'Acme Widget Corp 4th qtr net',
    language: 'en',
    paragraphs: paragraphs(
      'Shr 21 cts vs 18 cts',
      'Net profit 659,000 dlrs vs 503,000 dlrs',
      'The company said its board set a dividend.',
    ),
  })
  assert.deepEqual(
    about.map(({ code }) => code),
    ['US'],
  )
})
