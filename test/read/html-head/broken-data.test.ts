import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseLinkedData } from '../../../scripts/read/html/head/json-ld/parse.ts'

test('linked data is read through the comments around it', () => {
  for (const script of [
    '{"a":1}',
    '<!-- {"a":1} -->',
    '//<![CDATA[\n{"a":1}\n//]]>',
    '/*<![CDATA[*/{"a":1}/*]]>*/',
    '{"a":1};',
  ])
    assert.deepEqual(parseLinkedData(script), { a: 1 }, script)
})

test('raw line breaks in texts, and commas that nothing follows, are mended; what is escaped stays', () => {
  assert.deepEqual(parseLinkedData('{"headline":"Storm\n closes \\"Old Quay\\", again\\\\",\n "tags":["a","b",],}'), {
    headline: 'Storm  closes "Old Quay", again\\',
    tags: ['a', 'b'],
  })
  assert.deepEqual(parseLinkedData('{"a":"one, ]","b":"two,}",}'), { a: 'one, ]', b: 'two,}' })
})

test('what is beyond that gives what can be told, or nothing', () => {
  assert.equal(parseLinkedData('window.x = 1'), undefined)
  assert.equal(parseLinkedData(''), undefined)
  assert.equal(parseLinkedData(`"${'a'.repeat(1_000_001)}"`), undefined)
})
