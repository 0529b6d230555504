import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { findNearSame } from '../../scripts/actors/nearSame.ts'
import { keyOf } from '../../scripts/tag/words/key.ts'

test('names are near that are spelt alike, or have a middle name more', () => {
  assert.deepEqual(findNearSame(['Mohammad Zarin', 'Ivo Rask', 'Mohammed Zarin', 'Ivo Leif Rask', 'Ivo Task']), [
    { name: 'Mohammad Zarin', other: 'Mohammed Zarin', edits: 1 },
    { name: 'Ivo Rask', other: 'Ivo Leif Rask', edits: 5 },
    { name: 'Ivo Rask', other: 'Ivo Task', edits: 1 },
  ])
  assert.deepEqual(findNearSame(['Ivo Rask', 'Ana Rask', 'Rask', 'Task']), [])
})

/** Names of few letters, so that many are near. */
const name = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'o'), minLength: 1, maxLength: 7 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '))

test('the pairs are those that holding each name against each other gives', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 40 }), (names) => {
      assert.deepEqual(findNearSame(names), compareAll(names))
    }),
    { numRuns: 300 },
  )
})

function compareAll(names: readonly string[]) {
  const endOf = (one: string) => (wordsOf(one).at(-1) ?? '').slice(-3)
  const ends = [...new Set(names.map(endOf))]
  return ends.flatMap((end) => {
    const alike = names.filter((one) => endOf(one) === end)
    return alike.flatMap((one, at) =>
      alike.slice(at + 1).flatMap((other) => {
        const edits = distance(keyOf(one), keyOf(other))
        return isNear(one, other, edits) ? [{ name: one, other, edits }] : []
      }),
    )
  })
}

function isNear(one: string, other: string, edits: number): boolean {
  if (edits <= 2 && Math.min(keyOf(one).length, keyOf(other).length) >= 8) return true
  const [own, others] = [wordsOf(one), wordsOf(other)]
  return own.length > 1 && others.length > 1 && own[0] === others[0] && own.at(-1) === others.at(-1)
}

function wordsOf(one: string): readonly string[] {
  return keyOf(one).split(/[\s-]+/)
}
