import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyInstead } from '../../scripts/content/otherKeys.ts'

test('another tool’s key is known however it is written', () => {
  const known = ['title', 'date', 'updated', 'topics', 'authors', 'image']
  for (const [key, field] of [
    ['tags', 'topics'],
    ['pubDate', 'date'],
    ['last_modified', 'updated'],
    ['Date-Created', 'date'],
    ['cover image', 'image'],
    ['byline', 'authors'],
  ] as const)
    assert.equal(keyInstead(key, known), field, key)
})

test('a key that says what is not asked for, or nothing, has no other', () => {
  assert.equal(keyInstead('tags', ['title']), undefined)
  assert.equal(keyInstead('weather', ['title', 'topics']), undefined)
})
