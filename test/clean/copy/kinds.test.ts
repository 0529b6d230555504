import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellKinds } from '../../../scripts/clean/copy/kinds.ts'
import { writeBody } from '../../../scripts/markdown/body.ts'
import { readParagraphs } from '../../../scripts/markdown/paragraphs.ts'
import type { Article } from '../../../scripts/model/article.ts'
import { blockOf } from '../../../scripts/read/text/blocks.ts'
import { splitLines } from '../../../scripts/read/text/lines.ts'

function bodyOf(text: string): string {
  const blocks = splitLines(text).map((line) => blockOf(line, undefined, undefined))
  const article: Article = { name: 'copy', format: 'text', head: {}, blocks, removed: [], warnings: [], stated: {} }
  return writeBody(tellKinds(article).blocks)
}

const kindsOf = (text: string) => readParagraphs(bodyOf(text)).map(({ kind }) => kind)
const SENTENCE = 'The council met on Monday and talked about the harbour for the whole of the afternoon.'

test('a line reads back as the words it had, whatever marks it has', () => {
  const lines = [
    '# not a heading, and it ends here.',
    '- said nobody, ever.',
    '+ one more.',
    '1. January was the day.',
    '2019) is no list.',
    '> 40 per cent of it.',
    '*stars* and _lines_ and **both** of them.',
    '[a](b) and ![c](d), [e] and <f@g.org>.',
    '---',
    '***',
    '```',
    '~~gone~~ and ~here.',
    '&amp; and &copy; and & alone.',
    '| a | b |',
    'back\\slash \\* and `ticks`.',
    '<script>alert(1)</script> is shown.',
    'https://example.org/a_b_c?d=*e* is an address.',
    '===',
  ]
  assert.deepEqual(
    readParagraphs(bodyOf(lines.join('\n\n'))).map(({ text }) => text),
    lines,
  )
})

test('a short line without a stop above running text is a subhead', () => {
  assert.deepEqual(kindsOf(`${SENTENCE}\n\nThe harbour #\n\n${SENTENCE}`), ['paragraph', 'heading', 'paragraph'])
  assert.deepEqual(kindsOf(`${SENTENCE}\n\n3. The harbour\n\n${SENTENCE}`), ['paragraph', 'heading', 'paragraph'])
  assert.equal(readParagraphs(bodyOf(`The harbour #\n\n${SENTENCE}`))[0]?.text, 'The harbour #')
})

test('a short sentence, a quotation and the last line are none', () => {
  assert.deepEqual(
    kindsOf(`“A new harbour”\n\n${SENTENCE}\n\nNo.\n\n${SENTENCE}\n\nThe end`),
    new Array(5).fill('paragraph'),
  )
})

test('lines with marks close together are a list', () => {
  assert.deepEqual(kindsOf(`${SENTENCE}\n\n- ferries\n- trawlers\n\n${SENTENCE}`), ['paragraph', 'list', 'paragraph'])
  assert.equal(bodyOf('1) ferries\n2) trawlers'), '1. ferries\n2. trawlers')
  assert.equal(bodyOf('• ferries *and* more\n• trawlers'), '- ferries \\*and\\* more\n- trawlers')
})

test('paragraphs that open with a dash are speech', () => {
  assert.deepEqual(kindsOf(`– ${SENTENCE}\n– ${SENTENCE}\n– ${SENTENCE}`), ['paragraph', 'paragraph', 'paragraph'])
  assert.deepEqual(kindsOf(`- ${SENTENCE}\n- ${SENTENCE}`), ['paragraph', 'paragraph'])
})

test('short lines close together below a colon are a list', () => {
  assert.deepEqual(kindsOf(`The harbour needs these:\n\nnew lights\ntwo cranes\na wall\n\n${SENTENCE}`), [
    'paragraph',
    'list',
    'paragraph',
  ])
})

test('lines quoted as in mail are a quotation', () => {
  assert.deepEqual(kindsOf(`She wrote:\n\n> The wall is\n> too low.\n\n${SENTENCE}`), [
    'paragraph',
    'quote',
    'paragraph',
  ])
})

test('a few words in quotation marks above a paragraph are a subhead, what is said in a sentence is none', () => {
  for (const subhead of ['‘A street like any other’', '„Ein Ort wie jeder andere“', '«Une rue sans nom»'])
    assert.deepEqual(kindsOf(`${SENTENCE}\n\n${subhead}\n\n${SENTENCE}`), ['paragraph', 'heading', 'paragraph'])
  for (const speech of ['“We waited.”', '“Who was there?”', '“We waited”, she said', '“Never,” he said, “again”'])
    assert.deepEqual(kindsOf(`${SENTENCE}\n\n${speech}\n\n${SENTENCE}`)[1], 'paragraph')
})
