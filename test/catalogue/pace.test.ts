import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry } from '../../scripts/catalogue/entry.ts'
import { pace } from '../../scripts/catalogue/shelves/pace.ts'

const entries = (...days: readonly (string | undefined)[]) =>
  days.map((day) => ({ day })) as unknown as readonly Entry[]

test('the stories of a time are counted by equal parts of whole days, its first and last day among them', () => {
  const { counts } = pace(
    entries('2024-03-01', '2024-03-02', '2024-03-03', '2024-03-06', '2024-03-06'),
    { from: '2024-03-01', to: '2024-03-06' },
    3,
  )
  assert.deepEqual(counts, [2, 1, 2])
})

test('what has no day, or one before or after, is not counted', () => {
  const { counts } = pace(
    entries(undefined, '2024-02-29', '2024-03-07', '2024-03-02'),
    { from: '2024-03-01', to: '2024-03-06' },
    6,
  )
  assert.deepEqual(counts, [0, 1, 0, 0, 0, 0])
})
