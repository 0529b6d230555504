import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../scripts/clean/index.ts'
import type { Block } from '../../scripts/model/block.ts'

/** What is left of a feed's entry with these paragraphs, and why the others went. */
function cleaned(blocks: readonly (string | { text: string; markdown: string })[]) {
  const { blocks: left, removed } = clean({
    name: 'feed.xml',
    format: 'fragment',
    head: {},
    blocks: blocks.map(
      (block): Block => ({
        kind: 'paragraph',
        ...(typeof block === 'string' ? { text: block, markdown: block } : block),
      }),
    ),
    removed: [],
    warnings: [],
    stated: {},
  })
  return { left: left.map(({ text }) => text), removed }
}

const sentences = [
  'Peru said on Sunday that it would close two mines.',
  'The harbour pilots said on the radio that they would sail.',
  'Plus de 300 maisons ont été inondées dans la nuit.',
  'Más de mil personas durmieron en escuelas.',
  'Mais de 40 barcos ficaram no porto.',
  'Comment éviter une nouvelle crue ?',
  'Related parties must be named in the report.',
  'Watch towers were built on both banks.',
  'Anzeige erstattete der Bürgermeister am Montag.',
  'Последние жители покинули остров.',
  'Текст закона опубликован не был.',
  'More from the mine will be known by Friday.',
  'Comments were not given.',
  'Register to vote by Friday, the office said.',
  '“No.”',
  'Yes.',
]

test('sentences that open like a label of a page stay in what came without a page', () => {
  assert.deepEqual(cleaned(sentences).left, sentences)
})

test('lines that are beyond doubt of a page go, with the reason', () => {
  const { left, removed } = cleaned([
    'The mine is closed.',
    'Read more: Why the mine was dug',
    { text: 'Related coverage of the mine', markdown: '[Related coverage of the mine](https://paper.example/mine)' },
    'Subscribe to our newsletter for more news of mines',
    'The post The mine is closed appeared first on The Valley Paper.',
    'Lire aussi : La mine ferme',
    'Nobody works there now.',
  ])
  assert.deepEqual(left, ['The mine is closed.', 'Nobody works there now.'])
  assert.deepEqual(
    removed.map(({ reason }) => reason),
    ['read more', 'related stories', 'newsletter box', 'feed footer', 'read more'],
  )
})
