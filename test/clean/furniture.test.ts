import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../scripts/clean/index.ts'
import type { Article } from '../../scripts/model/article.ts'
import type { Block } from '../../scripts/model/block.ts'

const LEDE = 'The harbour board of Lormouth closed the old pier on Monday after a storm had torn its planks.'

function cleaned(format: Article['format'], ...blocks: readonly Block[]) {
  const article: Article = { carrier: 'page', format, head: {}, blocks, removed: [], warnings: [] } as never
  const { blocks: kept, removed } = clean(article)
  return { kept: kept.map(({ text }) => text), removed: removed.map(({ text, reason }) => `${reason}: ${text}`) }
}

function line(text: string, markdown = text): Block {
  return { kind: 'paragraph', markdown, text }
}

test('what no article says goes from the body that a feed carries, with its reason', () => {
  const menu = line(
    'Join the Ledger | All our feeds',
    '[Join the Ledger](https://a.example/) | [All our feeds](https://b.example/)',
  )
  const { kept, removed } = cleaned('fragment', line(LEDE), line('* * *'), line('ADVERTISEMENT'), line(LEDE), menu)
  assert.deepEqual(kept, [LEDE, LEDE])
  assert.deepEqual(removed, [
    'row of signs: * * *',
    'advertisement: ADVERTISEMENT',
    'menu: Join the Ledger | All our feeds',
  ])
})

test('a line with bars that leads nowhere is the article’s', () => {
  const { kept } = cleaned('fragment', line(LEDE), line('Lormouth 2 | Quill 1'), line(LEDE))
  assert.deepEqual(kept, [LEDE, 'Lormouth 2 | Quill 1', LEDE])
})

test('a list of other articles at the end of a note goes; one that belongs to the article stays', () => {
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, markdown: `## ${text}`, text })
  const list = (...items: readonly string[]): Block => ({
    kind: 'list',
    markdown: items.map((item) => `- ${item}`).join('\n'),
    text: items.join('\n'),
  })
  assert.deepEqual(cleaned('markdown', line(LEDE), heading('Related'), list('Where ships wait')).kept, [LEDE])
  assert.deepEqual(cleaned('markdown', line(LEDE), heading('What was closed'), list('The old pier')).kept.length, 3)
  assert.deepEqual(cleaned('markdown', line(LEDE), heading('Related'), list(LEDE)).kept.length, 3)
})
