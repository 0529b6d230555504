import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Prepared } from '../../scripts/add/prepare.ts'
import type { Keep } from '../../scripts/content/feeds.ts'
import { findLack } from '../../scripts/follow/keeps.ts'

const NOTHING: Keep = { countries: [], actors: [], topics: [], words: [], languages: [] }
const ARTICLE = {
  head: {
    title: { value: 'Wells run dry' },
    deck: { value: 'A hard summer' },
    language: { value: 'en-GB' },
    topics: { value: ['Water'] },
  },
  body: 'The port authority closed three wells.',
  tags: {
    countries: [{ code: 'TD', name: 'Chad' }],
    actors: [],
    mentions: { countries: [{ code: 'NO', name: 'Norway' }], actors: [] },
  },
} as unknown as Prepared
const lack = (keep: Partial<Keep>) => findLack(ARTICLE, { ...NOTHING, ...keep })

test('an article is wanted that is about a country, filed under a topic, or has the words', () => {
  assert.equal(lack({}), undefined)
  assert.equal(lack({ countries: ['SD', 'TD'] }), undefined)
  assert.equal(lack({ topics: ['water'] }), undefined)
  assert.equal(lack({ words: ['port authority'] }), undefined)
  assert.equal(lack({ words: ['hard summer'] }), undefined)
  // One of several is enough.
  assert.equal(lack({ countries: ['SD'], words: ['wells'] }), undefined)
})

test('what is about none of it is told, with what was asked for', () => {
  for (const keep of [{ countries: ['SD'] }, { countries: ['NO'] }, { topics: ['Ports'] }, { words: ['harbour'] }])
    assert.match(lack(keep) ?? 'wanted', new RegExp(Object.values(keep)[0]?.[0] ?? ''), JSON.stringify(keep))
})

test('another language is not wanted, whatever else it has', () => {
  assert.equal(lack({ languages: ['en'], countries: ['TD'] }), undefined)
  assert.match(lack({ languages: ['fr', 'de'], countries: ['TD'] }) ?? '', /in en, not in fr or de/)
})
