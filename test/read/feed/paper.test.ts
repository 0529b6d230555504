import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paperOf } from '../../../scripts/read/feed/paper.ts'
import { read } from '../../../scripts/read/index.ts'

test('the paper is told from its section by the host and the address of the feed', () => {
  for (const [title, address, paper] of [
    ['Brekke Ledger: Fishing', 'https://www.brekkeledger.example/fishing/', ['Brekke Ledger', 'Fishing']],
    ['Fishing | The Brekke Ledger', 'https://brekkeledger.example/rss?s=4', ['The Brekke Ledger', 'Fishing']],
    ['Ledger - Harbour news', 'https://news.example/harbour-news', ['Ledger', 'Harbour news']],
    ['Le Journal.fr - Économie', 'https://www.lejournal.fr/economie', ['Le Journal.fr', 'Économie']],
    ['Вести Брекке: Рыба', 'https://example.org/рыба/', ['Вести Брекке', 'Рыба']],
    ['Brekke Ledger - RSS', undefined, ['Brekke Ledger', undefined]],
  ] as const) {
    const { name, section } = paperOf(title, address)
    assert.deepEqual([name, section], paper, title)
  }
})

test('where nothing tells which is which, the title is the paper’s name as it stands', () => {
  for (const [title, address] of [
    ['Kiel: a harbour blog', 'https://example.org/'],
    ['Tide and Wind', 'https://tide.example/wind'],
    ['A | B | C', 'https://a.example/b'],
    ['Ledger: Fishing', undefined],
  ] as const)
    assert.deepEqual(paperOf(title, address), { name: title })
})

test('articles of a feed have its paper as their source, and its section where they have none', async () => {
  const item = (more = '') =>
    `<item><title>Boats</title>${more}<description>The harbour will be dredged in June.</description></item>`
  const xml = `<rss version="2.0"><channel><title>Brekke Ledger: Fishing</title><link>https://brekkeledger.example/fishing</link>${item()}${item('<category>Ports</category>')}</channel></rss>`
  const reading = await read({ name: 'feed.xml', bytes: Buffer.from(xml), stated: {} })
  assert.deepEqual(
    reading.map((part) => ('head' in part ? [part.head.source?.value, part.head.section?.value] : part)),
    [
      ['Brekke Ledger', 'Fishing'],
      ['Brekke Ledger', 'Ports'],
    ],
  )
})
