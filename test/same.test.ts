import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertSameText, firstDifference } from './same.ts'

test('of two texts that differ the first difference is shown, with the lines around it', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`)
  const changed = lines.with(19, 'another').with(30, 'and another')
  const shown = firstDifference(changed.join('\n'), lines.join('\n')).split('\n')
  assert.equal(shown[0], 'line 20:')
  assert.equal(shown[1], '  line 10')
  assert.deepEqual(shown.slice(10, 14), ['  line 19', '- line 20', '+ another', '  line 21'])
  assert.equal(shown.at(-1), '  line 30')
  assert.equal(firstDifference('a\nb\nc', 'a\nb'), 'line 3:\n  a\n  b\n+ c')
  assert.throws(
    () => assertSameText('a', 'b', 'index.html'),
    /^AssertionError.*: index\.html is not what it was:\nline 1:\n- b\n\+ a$/,
  )
  assertSameText('a', 'a', 'index.html')
})
