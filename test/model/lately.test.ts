import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lately } from '../../scripts/model/lately.ts'

test('what was asked for last is held, and the rest is made again', () => {
  const made: string[] = []
  const lengthOf = lately((text: string) => made.push(text) && text.length, 2)
  assert.deepEqual(['Faro', 'Beja', 'Faro', 'Evora', 'Faro'].map(lengthOf), [4, 4, 4, 5, 4])
  assert.deepEqual(made, ['Faro', 'Beja', 'Evora'])
  assert.equal(lengthOf('Beja'), 4)
  assert.deepEqual(made, ['Faro', 'Beja', 'Evora', 'Beja'])
})
