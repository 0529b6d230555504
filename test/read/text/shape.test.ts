import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shapeOf } from '../../../scripts/read/text/shape.ts'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

test('words are counted in every script; where they are not parted, two letters are one, and each stretch one more', () => {
  const counts = {
    'The harbour’s well-kept quay, 1999': 5,
    'Der Bürgermeister sagte nichts': 4,
    港口今天重新开放: 5,
    ท่าเรือเปิดอีกครั้ง: 10,
    'رئيس البلدية افتتح الجسر': 4,
    '— … !': 0,
    '': 0,
  }
  for (const [text, count] of Object.entries(counts)) {
    const found = shapeOf(text).words
    assert.ok(Math.abs(found - count) <= (/\p{Script=Thai}/u.test(text) ? 2 : 0), `${text}: ${found}`)
  }
})

test('a line stops where a sentence ends, whatever closes after it', () => {
  for (const text of [
    'It rained.',
    'Did it?',
    '“It rained.”',
    'It rained.)',
    'It rained.[4]',
    '下雨了。',
    '下雨了。」',
    'أمطرت؟',
    'बारिश हुई।',
  ])
    assert.equal(shapeOf(text).stops, true, text)
  for (const text of ['It rained', 'It rained,', 'Rain: a history', '1. Rain', '“Rain”', ''])
    assert.equal(shapeOf(text).stops, false, text)
})

test('prose says enough and ends, or says a lot', () => {
  assert.equal(shapeOf(`${words(12)}.`).prose, true)
  assert.equal(shapeOf(`${words(11)}.`).prose, false)
  assert.equal(shapeOf(words(29)).prose, false)
  assert.equal(shapeOf(words(30)).prose, true)
})

test('a huge line is measured by its beginning and its end, in proportion to its length', () => {
  const [line, longer] = [`${words(2000)}.`, `${words(200_000)}.`]
  assert.equal(shapeOf(line).words, 2000)
  const { words: count, stops, length } = shapeOf(longer)
  assert.ok(Math.abs(count - 200_000) < 200, String(count))
  assert.equal(stops, true)
  assert.equal(length, longer.length)
})
