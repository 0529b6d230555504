import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import test from 'node:test'
import { answer } from '../../scripts/convert/answer.ts'
import { weave } from '../../scripts/weave/index.ts'
import { readStories } from '../../scripts/weave/read/index.ts'
import { writeStory, writeStoryline } from '../../scripts/weave/write.ts'
import { ferryAndOthers } from './stories.ts'

const read = (...lines: readonly string[]) => readStories(Readable.from([`${lines.join('\n')}\n`]))
const story = (id: string) =>
  answer({
    line: JSON.stringify({
      id,
      format: 'markdown',
      title: 'Tram line reopens',
      date: '2020-02-01',
      content: 'The tram line to Oakby reopened on Saturday.',
    }),
    number: 1,
  })

test('what convert writes is read; what it refused is counted', async () => {
  const refused = await answer({ line: '{"id":"x","format":"text"}', number: 2 })
  const { stories, refused: count } = await read(await story('a'), refused)
  assert.deepEqual([stories.map(({ id, day }) => [id, day]), count], [[['a', '2020-02-01']], 1])
})

test('an error names the line, the field, what was expected and what was found', async () => {
  const good = await story('a')
  await assert.rejects(read(good, 'no json'), /line 2 is not JSON/)
  await assert.rejects(read(good, '{"id":"b","body":7}'), /line 2: digest: expected an object, found nothing/)
  await assert.rejects(
    read(good.replace('"countries":[]', '"countries":[7]')),
    /line 1: countries\[0\]: expected an object, found 7/,
  )
  await assert.rejects(read(good, good), /line 2 has the id “a” of line 1/)
})

test('records are written with all their fields', async () => {
  const { stories, storylines } = weave(await ferryAndOthers())
  assert.deepEqual(
    stories.map((woven) => Object.keys(writeStory(woven)).join(' ')),
    stories.map(() => 'story storyline related actors'),
  )
  assert.deepEqual(Object.keys(storylines[0] ? writeStoryline(storylines[0]) : {}), [
    'storyline',
    'title',
    'stories',
    'from',
    'to',
    'countries',
    'actors',
    'keyPoints',
    'timeline',
    'differences',
    'redirects',
    'cameFrom',
    'ledTo',
    'voices',
  ])
})
