import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recount } from '../../scripts/clean/recount.ts'
import type { Article, Removal } from '../../scripts/model/article.ts'
import type { Block, PageElement } from '../../scripts/model/block.ts'
import { blockIn } from './block.ts'

const prose = (number: number) =>
  `Pilot ${number} brought the grain ship through the narrows at dusk, against the tide, and moored her at the old quay.`
const KEPT = [prose(1), prose(2), prose(3)]

const PLACE: PageElement = { index: 0, tag: 'p', words: [], parent: undefined, depth: 0 }
const block = (text: string, linked = 0) => blockIn(PLACE, text, linked)

function articleOf(blocks: readonly Block[], removed: readonly Removal[] = []): Article {
  return { name: 'a', format: 'html', head: {}, blocks, removed, warnings: [], stated: {} }
}

/** Takes these texts out of an article, in the order given, and tells what became of them. */
function takeOut(blocks: readonly Block[], removed: readonly Removal[], before: readonly Removal[] = []) {
  const gone = new Set(removed.map(({ text }) => text))
  const left = blocks.filter(({ text }) => !gone.has(text))
  return recount(articleOf(blocks, before), articleOf(left, [...before, ...removed])).removed
}

const without = (text: string): Removal => ({ text, reason: 'not part of the article' })

test('what was taken out stands in the order of the article, after what its reader had taken out', () => {
  const blocks = ['Menu', ...KEPT, 'Share', 'Imprint'].map((text) => block(text))
  const before = [{ text: 'Script', reason: 'script' }]
  const removed = takeOut(blocks, [without('Imprint'), without('Menu'), without('Share')], before)
  assert.deepEqual(
    removed.map(({ text }) => text),
    ['Script', 'Menu', 'Share', 'Imprint'],
  )
})

test('running prose between the article’s blocks, or right after the last, is marked; before them it is not', () => {
  const [lead, middle, end, apart] = [prose(10), prose(11), prose(12), prose(13)] as const
  const blocks = [lead, prose(1), middle, prose(2), end, 'Most read', apart].map((text) => block(text))
  const removed = takeOut(blocks, [lead, middle, end, 'Most read', apart].map(without))
  assert.deepEqual(
    removed.filter((removal) => removal.prose).map(({ text }) => text),
    [middle, end],
  )
})

test('labels, lists of links, sentences that are cut off and what is kept elsewhere are no running prose', () => {
  const linked = prose(20)
  const addresses = `See https://a.example/1 and https://a.example/2 for the pictures of the ships at the quay today.`
  const open = prose(21).slice(0, -1)
  const headline = prose(22)
  const plain = prose(23)
  const inside = [
    block('Read on.'),
    block(linked, linked.length),
    block(addresses),
    block(open),
    block(headline),
    block(plain),
  ]
  const blocks = [block(prose(1)), ...inside, block(prose(2))]
  const removed = takeOut(
    blocks,
    inside.map(({ text }) => (text === headline ? { text, reason: 'repeated headline' } : without(text))),
  )
  assert.deepEqual(
    removed.filter((removal) => removal.prose).map(({ text }) => text),
    [plain],
  )
})

test('a text that stands twice is taken once for each time that it was taken out', () => {
  const twice = prose(30)
  const blocks = [twice, prose(1), twice, prose(2)].map((text) => block(text))
  const removed = takeOut(blocks, [without(twice), without(twice)])
  assert.deepEqual(
    removed.map((removal) => removal.prose === true),
    [false, true],
  )
})

test('where nothing is left, or nothing was taken out, all stays as it was', () => {
  const blocks = [prose(1), prose(2)].map((text) => block(text))
  assert.ok(takeOut(blocks, [without(prose(2)), without(prose(1))]).every((removal) => !removal.prose))
  const [read, cleaned] = [articleOf(blocks), articleOf(blocks)]
  assert.equal(recount(read, cleaned), cleaned)
})

test('a long list of one text over and over is put in order in time in proportion', () => {
  // Each of a hundred thousand is looked up; one by one from the start that would be five thousand million steps.
  const blocks = Array.from({ length: 100_000 }, () => block('Share'))
  const removed = takeOut(
    [block(prose(1)), ...blocks, block(prose(2))],
    blocks.map(() => without('Share')),
  )
  assert.equal(removed.length, 100_000)
})
