import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WeaveStory } from '../../scripts/weave/story.ts'
import { ledeOf } from '../../scripts/weave/storylines/title.ts'

const storyOf = (...texts: readonly string[]) =>
  ({
    language: 'en',
    paragraphs: [{ kind: 'heading', text: 'On the quay' }, ...texts.map((text) => ({ kind: 'paragraph', text }))],
  }) as unknown as WeaveStory

test('where there is no headline the first sentence stands for it, without its dateline', () => {
  assert.equal(ledeOf(storyOf('VALLETTA — The crane fell on Monday. Nobody was hurt.')), 'The crane fell on Monday.')
  assert.equal(ledeOf(storyOf()), '')
})

test('a long first sentence is cut between two words, and begins as it began', () => {
  const lede = ledeOf(storyOf(`The harbour board ${'counted cranes and '.repeat(20)}went home.`))
  assert.match(lede, /^The harbour board counted .*(?:counted|cranes|and) …$/)
  assert.ok(lede.length <= 122, lede)
  assert.equal(ledeOf(storyOf(`${'a'.repeat(200)}.`)), `${'a'.repeat(120)} …`)
})
