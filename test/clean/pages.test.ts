import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../scripts/clean/index.ts'
import { writeBody } from '../../scripts/markdown/body.ts'
import type { Article } from '../../scripts/model/article.ts'
import { htmlReader } from '../../scripts/read/html/index.ts'
import { testPairs } from '../pairs.ts'

const URL_OF_PAGES = 'https://pages.example/story'

async function readClean(name: string, bytes: Uint8Array): Promise<Article> {
  const [article] = await htmlReader.read({ name, bytes, format: 'html', url: URL_OF_PAGES, stated: {} })
  assert.ok(article)
  return clean(article)
}

testPairs(new URL('./fixtures/pages/', import.meta.url), async (name, bytes) => show(await readClean(name, bytes)))

/** Body, warnings and what was removed, as a person reads it. The head has tests of its own. */
function show({ blocks, removed, warnings }: Article): string {
  const removals = removed.map(({ text, reason }) => `${reason}: ${text.replaceAll('\n', ' / ')}`)
  return `${writeBody(blocks)}\n\n---\n${[...warnings, ...removals].join('\n')}\n`
}

const SENTENCES = [
  'The harbour board voted on Tuesday to deepen the inner basin by two metres, the first dredging there since 1988.',
  'Work starts in May and will take eleven weeks, its chairman, Tor Halvorsen, told reporters after the meeting.',
  'Fishermen had asked for the dredging since the winter, when two boats touched ground within a week.',
  'The mud will be taken to a bank off the cape, where tests found no trace of oil or metal.',
]
const STORY = SENTENCES.map((sentence) => `<p>${sentence} ${sentence.replace('The', 'And the')}</p>`).join('')

function page(inside: string): Uint8Array {
  return new TextEncoder().encode(
    `<html><head><title>Harbour to be deepened</title></head><body><article><h1>Harbour to be deepened</h1>${inside}</article></body></html>`,
  )
}

test('comments and fact boxes are dropped, whatever sentences they hold', async () => {
  const { blocks, removed } = await readClean(
    'page',
    page(`${STORY}<div class="comments"><p>${SENTENCES[0]} I was there when they voted and it was close.</p></div>`),
  )
  assert.ok(!blocks.some(({ text }) => text.includes('I was there')))
  assert.ok(removed.some(({ reason, text }) => reason === 'comments' && text.includes('I was there')))
})

test('a page that says its text twice, for narrow screens, is read once', async () => {
  const once = await readClean('page', page(`<div class="wide">${STORY}</div>`))
  const twice = await readClean('page', page(`<div class="wide">${STORY}</div><div class="narrow">${STORY}</div>`))
  assert.equal(writeBody(twice.blocks), writeBody(once.blocks))
  assert.ok(once.blocks.length >= SENTENCES.length)
})

test('pictures and posts among the words stay with them, those elsewhere go', async () => {
  const inside = `<img src="/boat.jpg" alt="A boat">${STORY.slice(0, STORY.indexOf('</p>') + 4)}<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>${STORY}`
  const { blocks } = await readClean(
    'page',
    page(`${inside}<footer><a href="/"><img src="/crest.jpg" alt="Crest"></a><p><a href="/">Home</a></p></footer>`),
  )
  const body = writeBody(blocks)
  assert.match(body, /^!\[A boat\]\(https:\/\/pages\.example\/boat\.jpg\)/)
  assert.match(body, /youtube\.com\/watch\?v=abcdefghijk/)
  assert.doesNotMatch(body, /Crest/)
})

test('nothing of a page is lost: what isn’t kept is told', async () => {
  const { blocks, removed } = await readClean(
    'page',
    page(`<nav><ul><li><a href="/a">Alpha</a></li></ul></nav>${STORY}<p hidden>Secret words</p>`),
  )
  const all = [...blocks, ...removed].map(({ text }) => text).join('\n')
  for (const words of ['Alpha', 'Harbour to be deepened', 'Secret words', ...SENTENCES])
    assert.ok(all.includes(words), words)
})

test('UTF-8 that was saved as Windows-1252 is mended', async () => {
  const german =
    'Die Brücke über die Förde bleibt für Fußgänger gesperrt, weil ein Träger schwächelt. Geprüft wird täglich. '.repeat(
      6,
    )
  const broken = new TextDecoder('windows-1252').decode(new TextEncoder().encode(`<p>${german}</p>`.repeat(3)))
  const { blocks, removed } = await readClean('page', page(broken))
  const all = [...blocks, ...removed].map(({ text }) => text).join('\n')
  assert.ok(all.includes('Die Brücke über die Förde bleibt für Fußgänger gesperrt'))
})
