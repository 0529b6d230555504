import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settleStories } from '../../../scripts/weave/actors/settleStories.ts'
import { readRecord } from '../../../scripts/weave/read/record.ts'
import { writeStory } from '../../../scripts/weave/write.ts'

test('a story’s record has its actors as they are across stories, with the names that the story has', () => {
  const record = (id: string, name: string, slug: string, roles?: readonly string[]) =>
    readRecord(
      JSON.stringify({
        id,
        title: 'Tide mill opens again',
        date: '2024-05-02',
        body: 'The tide mill grinds again after the flood, and the millers charge nothing.',
        countries: [],
        actors: [],
        mentions: { actors: [{ name, type: 'person', slug, count: 1, ...(roles && { roles }) }] },
        digest: { keyPoints: [], dates: [], timeline: [] },
      }),
      1,
    ) ?? []
  const stories = [
    record('a', 'Agnes Thorburn', 'agnes-thorburn'),
    record('b', 'Thorburn', 'thorburn', ['miller']),
  ].flat()
  const [, second] = settleStories(stories, () => false)
  assert.ok(second)
  assert.deepEqual(writeStory({ story: second, related: [] }), {
    story: 'b',
    storyline: null,
    related: [],
    actors: [{ slug: 'agnes-thorburn', name: 'Agnes Thorburn', names: ['Thorburn'] }],
  })
})
