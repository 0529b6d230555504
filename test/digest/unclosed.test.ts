import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findQuotes } from '../../scripts/digest/quotes/index.ts'
import { splitSentences } from '../../scripts/digest/sentences/index.ts'
import type { Prose } from '../../scripts/model/prose.ts'

const plain = (number: number) => `Crate ${number} stood on the quay for a whole week and nobody asked for it.`

function quoted(paragraphs: readonly string[]): readonly string[] {
  const prose: Prose = {
    title: '',
    language: 'en',
    paragraphs: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  }
  const tags = { countries: [], actors: [], mentions: { countries: [], actors: [] } }
  return findQuotes(prose, splitSentences(prose), tags)
    .filter(({ direct }) => direct)
    .map(({ text }) => text)
}

test('a mark that is never closed makes no quotation of what follows', () => {
  const rest = Array.from({ length: 30 }, (_, number) => plain(number))
  for (const text of quoted(['“We shall count them again, said Ada Quint.', ...rest, 'Nobody came.”']))
    assert.ok(!text.includes('Crate 9 '), text)
})

test('a quotation over paragraphs is one, whether each is opened or the first alone', () => {
  for (const mark of ['“', '']) {
    const [text = ''] = quoted([`“We shall count them, said nobody at all.`, `${mark}We shall do so twice.”`, plain(1)])
    assert.doesNotMatch(text, /Crate 1/)
  }
})
