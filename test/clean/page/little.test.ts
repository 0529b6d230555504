import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../../scripts/clean/index.ts'
import { htmlReader } from '../../../scripts/read/html/index.ts'
import { readText } from '../../../scripts/read/text/index.ts'
import { bodyOf } from '../../add/adding.ts'

async function cleanPage(head: string, body: string) {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
  const [article] = await htmlReader.read({
    name: 'a.html',
    bytes: Buffer.from(html),
    format: 'html',
    url: 'https://pages.example/story',
    stated: {},
  })
  assert.ok(article)
  return clean(article)
}

const paragraphs = bodyOf(2).map((text) => `<p>${text}</p>`)

test('a deck that the body opens with again stands once', async () => {
  const deck = 'The quay is closed for repairs until the end of the summer, and nobody knows who will pay.'
  const { head, blocks, removed } = await cleanPage(
    `<title>The quay closes</title><meta property="og:description" content="${deck}">`,
    `<article><h1>The quay closes</h1><h2 class="deck">${deck}</h2><p><strong>${deck}</strong></p>${paragraphs.join('')}</article>`,
  )
  assert.equal(head.deck?.value, deck)
  assert.equal(blocks.filter(({ text }) => text.includes('nobody knows who will pay')).length, 0)
  assert.ok(removed.some(({ reason }) => reason === 'repeated deck'))
})

test('a page with a dozen words of its own and neither day nor writer holds no article', async () => {
  const { warnings } = await cleanPage(
    '<title>The Quay</title>',
    '<main><p>The Quay brings you all news from the harbour and its many ships.</p></main>',
  )
  assert.ok(
    warnings.some((warning) => warning.startsWith('no-text:')),
    warnings.join('\n'),
  )
  const brief = await cleanPage(
    '<title>Ferry late</title><meta property="article:published_time" content="2024-02-01">',
    '<article><h1>Ferry late</h1><p>The ferry to the islands was an hour late on Monday because of the swell.</p></article>',
  )
  assert.deepEqual(brief.warnings, [])
})

const copied = (lines: readonly string[]) =>
  clean(readText({ name: 'a.txt', bytes: Buffer.from(lines.join('\n\n')), format: 'text', stated: {} }, '2026-11-22'))

test('a heading of comments above the article, or within it and without comments, cuts nothing', () => {
  const body = bodyOf(4)
  const signed = ['Comments', 'Anna Berg', '2 February 2024', 'Jonas Lind', '3 February 2024']
  for (const lines of [
    ['A report from the quay', ...signed, ...body],
    ['A report from the quay', ...body.slice(0, 5), 'Comments', ...body.slice(5)],
  ]) {
    const text = copied(lines)
      .blocks.map((block) => block.text)
      .join('\n')
    for (const paragraph of body) assert.ok(text.includes(paragraph), `${lines.slice(0, 3)}: ${paragraph}`)
  }
  const below = copied([
    'A report from the quay',
    ...body,
    ...signed.slice(0, 3),
    'I saw it too!',
    ...signed.slice(3),
    'So did I!',
  ])
  assert.ok(!below.blocks.some(({ text }) => text.includes('I saw it too')))
  assert.ok(below.blocks.some(({ text }) => text === body.at(-1)))
})
