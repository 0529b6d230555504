import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../../scripts/clean/index.ts'
import { writeBody } from '../../../scripts/markdown/body.ts'
import { readText } from '../../../scripts/read/text/index.ts'

const MEGABYTE = 1_000_000

function readJunk(text: string) {
  const source = { name: 'junk', bytes: new TextEncoder().encode(text), format: 'text' as const, stated: {} }
  const { blocks, head, removed } = clean(readText(source, '2026-11-22'))
  return { body: writeBody(blocks), title: head.title?.value ?? '', removed: removed.map((each) => each.text).join('') }
}

/** Letters, digits and what stands for a character that cannot be read. */
const signsIn = (text: string) => text.match(/[\p{L}\p{N}\uFFFD]/gu)?.length ?? 0

const junk: Readonly<Record<string, string>> = {
  'one word': 'a'.repeat(MEGABYTE),
  'one word again and again': 'word '.repeat(MEGABYTE / 5),
  newlines: '\n'.repeat(MEGABYTE),
  'returns and newlines': '\r\n'.repeat(MEGABYTE / 2),
  digits: '1'.repeat(MEGABYTE),
  'days without end': '1.1.2020 '.repeat(MEGABYTE / 9),
  marks: '*_[]()<>#'.repeat(MEGABYTE / 9),
  'openers of brackets': '('.repeat(MEGABYTE),
  'short lines': 'x\n'.repeat(MEGABYTE / 10),
  'lines of one phrase': 'Read more\n'.repeat(MEGABYTE / 100),
  'blank lines between words': 'a\n\n'.repeat(MEGABYTE / 100),
  'high surrogates': '\ud83d'.repeat(MEGABYTE / 2),
  'one line of many megabytes': 'The minister spoke, and nobody listened. '.repeat(50_000),
}

for (const [name, text] of Object.entries(junk))
  test(`of ${name} nothing is lost: it stands in the article, or in what was removed`, () => {
    const { body, title, removed } = readJunk(text)
    assert.equal(signsIn(body) + signsIn(title) + signsIn(removed), signsIn(text.toWellFormed()))
    assert.ok(!/\ud83d/.test(body))
  })

test('nothing gives nothing', () => {
  assert.equal(readJunk('').body, '')
  assert.equal(readJunk(' \n\u200b\n').body, '')
})
