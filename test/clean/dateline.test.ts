import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../scripts/clean/index.ts'
import type { ArticleFormat } from '../../scripts/model/source.ts'

function headOf(format: ArticleFormat, text: string) {
  const { head, blocks } = clean({
    name: 'a',
    format,
    head: {},
    blocks: [{ kind: 'paragraph', markdown: text, text }],
    removed: [],
    warnings: [],
    stated: {},
  })
  assert.equal(blocks[0]?.markdown, text)
  return { dateline: head.dateline?.value, agency: head.agency?.value }
}

test('a feed, a mail or an export has its dateline read', () => {
  assert.deepEqual(headOf('fragment', 'TARTU (June 21) -- The bridge was opened on Friday.'), {
    dateline: 'Tartu',
    agency: undefined,
  })
})

test('so has Markdown, below a picture and in bold', () => {
  const text =
    '![The bridge](https://paper.example/a.jpg)\n\n**TARTU (Reuters)** - The bridge was opened on Friday.\n\nIt is new.'
  assert.deepEqual(headOf('markdown', text), { dateline: 'Tartu', agency: 'Reuters' })
})
