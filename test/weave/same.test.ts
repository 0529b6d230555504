import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameSaying, wordsOfSaying } from '../../scripts/weave/voices/same.ts'

const same = (one: string, other: string) => isSameSaying(wordsOfSaying(one), wordsOfSaying(other))
const SAID = 'We will raise the quay before winter, whatever it costs the town'

test('a saying is the same whole or in part, in any order of the two, whatever its marks', () => {
  assert.ok(same(SAID, 'we will raise the quay before winter'))
  assert.ok(same('We will raise the quay before winter!', SAID))
  assert.ok(same('我们将在冬天之前加高码头', '将在冬天之前加高码头'))
  // One word of six is another paper's.
  assert.ok(same(SAID, 'we will lift the quay before winter'))
})

test('two sayings that share half of their words are two', () => {
  assert.ok(!same(SAID, 'We will close the quay after summer'))
  assert.ok(!same(SAID, 'The town will not pay for it'))
  assert.ok(!same('我们将在冬天之前加高码头', '我们将在夏天之后关闭码头'))
})
