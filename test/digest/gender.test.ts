import assert from 'node:assert/strict'
import { test } from 'node:test'
import { genderOf } from '../../scripts/digest/quotes/person.ts'
import { wordsOf } from '../../scripts/digest/quotes/words.ts'

const gender = (language: string, ...signs: readonly string[]) => genderOf(signs, wordsOf(language))

test('titles and given names say whether a person is a woman or a man', () => {
  assert.equal(gender('en', 'mr'), 'masculine')
  assert.equal(gender('en', 'mrs'), 'feminine')
  assert.equal(gender('de', 'frau'), 'feminine')
  assert.equal(gender('de', 'herr', 'minister'), 'masculine')
})

test('signs that say nothing, or contradict each other, say nothing', () => {
  assert.equal(gender('en'), undefined)
  assert.equal(gender('en', 'spokesperson'), undefined)
  assert.equal(gender('en', 'mr', 'mrs'), undefined)
})
