import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../../scripts/clean/index.ts'
import { htmlReader } from '../../../scripts/read/html/index.ts'

async function readClean(html: string) {
  const [article] = await htmlReader.read({
    name: 'page',
    bytes: new TextEncoder().encode(html),
    format: 'html',
    stated: {},
  })
  assert.ok(article)
  return clean(article)
}

const STORY =
  '<p>The bridge over the sound opened on Monday, two years late, and the first to cross it was a school class from the island.</p>'.repeat(
    5,
  )

test('a hundred thousand nested elements', async () => {
  const { blocks } = await readClean('<div>'.repeat(100_000) + STORY + '</div>'.repeat(100_000))
  assert.match(blocks[0]?.text ?? '', /^The bridge over the sound/)
})

test('nested lists, tables, quotations and marks without end', async () => {
  for (const tag of [
    '<ul><li>',
    '<table><tr><td>',
    '<blockquote>',
    '<b>',
    '<i><b>',
    '<a href=x>',
    '<span>',
    '<figure>',
    '<font>',
  ])
    assert.ok(await readClean(STORY + tag.repeat(20_000)))
})

test('closing tags that close nothing', async () => {
  assert.ok(await readClean('<div>'.repeat(20_000) + '</span>'.repeat(20_000) + STORY))
})

test('a megabyte of one character', async () => {
  for (const character of ['<', '&', ' ', '\n', '[', '*', '!', '"', '|', '>', '-', '`'])
    assert.ok(await readClean(`<p>${character.repeat(1_000_000)}`))
})

test('attributes without end', async () => {
  assert.ok(
    await readClean(`<img srcset="${'a 1w, '.repeat(100_000)}"><div class="${'aB-'.repeat(300_000)}">${STORY}</div>`),
  )
})

test('nothing, and no page at all', async () => {
  for (const html of ['', ' ', '<', '<html>', '\0\0\0', 'plain words', '{"json": true}'])
    assert.ok(await readClean(html))
})
