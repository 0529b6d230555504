import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readContentFile } from '../../scripts/content/frontmatter.ts'
import { cleanCharacters, printable } from '../../scripts/model/characters.ts'
import { Problem } from '../../scripts/model/problem.ts'
import { read } from '../../scripts/read/index.ts'

test('half a character becomes the sign for a missing one, control characters go', () => {
  assert.equal(cleanCharacters('a\ud83d b'), 'a\ufffd b')
  assert.equal(cleanCharacters('\ude00'), '\ufffd')
  assert.equal(cleanCharacters('whole 😀, é, 語, tab\t, line\n'), 'whole 😀, é, 語, tab\t, line\n')
  assert.equal(cleanCharacters('a\u0000\u0007\u001b[31mb\u007f\u009b\uffff'), 'a[31mb')
  assert.equal(printable('one\rtwo\u001b]0;x\u0007'), 'onetwo]0;x')
})

test('escapes of YAML bring no half characters into a content file', () => {
  const { fields } = readContentFile('a.md', '---\ntitle: "A \\ud83d b"\nauthors: ["C\\u0007 D"]\n---\nBody \u0001text')
  assert.equal(fields.text('title'), 'A \ufffd b')
  assert.deepEqual(fields.texts('authors'), ['C D'])
  assert.equal(readContentFile('a.md', 'Body \u0001text').body, 'Body text')
})

const WORDS = 'The lock at the old harbour stays shut for a week, the town said on Monday. Ships wait outside.'
const SOURCES: Readonly<Record<string, string>> = {
  'JSON lines': `{"title":"The lock \\ud83d","date":"2024-03-04","authors":["A \\udc00"],"text":${JSON.stringify(`${WORDS}\n\n${WORDS} \ud83d`)}}\n`,
  'RSS by number': `<rss version="2.0"><channel><title>P</title><item><title>The lock &#xD83D;</title><description>&lt;p&gt;${WORDS} &#55357;&#1;&lt;/p&gt;</description></item></channel></rss>`,
  'a page by number': `<html><head><title>The lock &#xD83D;</title></head><body><article><h1>The lock &#xD83D;</h1><p>${WORDS} &#xDE00;</p><p>${WORDS} &#7;</p><p>${WORDS}</p></article></body></html>`,
  'copied text': `The lock \u001b[1m\n\n${WORDS}\u0000\n\n${WORDS}\n`,
}

for (const [kind, text] of Object.entries(SOURCES))
  test(`what ${kind} brings in is clean from there on`, async () => {
    const [article] = await read({ name: 'a', bytes: new TextEncoder().encode(text), stated: {} })
    assert.ok(article && !(article instanceof Problem))
    const { head, blocks, removed } = article
    const texts = JSON.stringify([head, blocks.map(({ markdown, text }) => [markdown, text]), removed])
    assert.doesNotMatch(texts, /\\ud[89a-f]|\\u00(0[0-8bcef]|1)|\\u007f/i)
    assert.match(head.title?.value ?? '', /^The lock/)
  })
