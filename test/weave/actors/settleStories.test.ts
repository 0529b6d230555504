import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settleStories } from '../../../scripts/weave/actors/settleStories.ts'
import { readRecord } from '../../../scripts/weave/read/record.ts'
import { writeStory } from '../../../scripts/weave/write.ts'
import { told } from '../stories.ts'

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

test('a name of another script is one however it is romanised; names of one sound and other people stay apart', async () => {
  const slugs = async (...stories: readonly (readonly [string, string])[]) => {
    const read = await Promise.all(stories.map(([title, body], at) => told(`${at}`, `2023-03-0${at + 1}`, title, body)))
    return settleStories(read, () => false).map(({ named = [] }) => named.map(({ slug }) => slug).join(' '))
  }
  const [first, second] = await slugs(
    ['Talks in Gorvan', 'President Sergei Khodorovsky met miners in Gorvan on Monday over wages.'],
    ['Miners strike', 'President Sergey Khodorovskiy told miners in Gorvan on Tuesday that wages would rise.'],
  )
  assert.equal(first, second)
  const [one, other] = await slugs(
    ['Talks in Gorvan', 'President Sergei Khodorovsky met miners in Gorvan on Monday over wages.'],
    ['Miners strike', 'President Andrey Khodorovskiy told miners in Gorvan on Tuesday that wages would rise.'],
  )
  assert.notEqual(one, other)
})
