import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../../scripts/clean/index.ts'
import { htmlReader } from '../../../scripts/read/html/index.ts'
import { assertLinear } from '../../linear/growth.ts'

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

const textOf = ({ blocks }: { readonly blocks: readonly { readonly text: string }[] }) =>
  blocks.map(({ text }) => text).join('\n')

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
    assert.match(textOf(await readClean(STORY + tag.repeat(20_000))), /The bridge over the sound opened/, tag)
})

test('closing tags that close nothing', async () => {
  assert.match(textOf(await readClean('<div>'.repeat(20_000) + '</span>'.repeat(20_000) + STORY)), /The bridge over/)
})

test('a megabyte of one character', async () => {
  for (const character of ['<', '&', ' ', '\n', '[', '*', '!', '"', '|', '>', '-', '`'])
    assert.match(textOf(await readClean(`${STORY}<p>${character.repeat(1_000_000)}`)), /The bridge over/, character)
})

test('attributes without end', async () => {
  const page = `<img srcset="${'a 1w, '.repeat(100_000)}"><div class="${'aB-'.repeat(300_000)}">${STORY}</div>`
  assert.match(textOf(await readClean(page)), /The bridge over/)
})

test('closing tags, attributes and marks take time in proportion', async () => {
  const units = ['</span>', '<b>', '<ul><li>', '<table><tr><td>', '&', '[', '*', '`', '<a href=x>']
  await assertLinear(units, 20_000, (html) => readClean(STORY + html))
})

test('nothing, and no page at all', async () => {
  for (const html of ['', ' ', '<', '<html>', '\0\0\0', 'plain words', '{"json": true}'])
    assert.ok(await readClean(html))
})
