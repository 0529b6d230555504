import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseStory } from '../scripts/content/story.ts'
import { allWell } from '../scripts/model/problem.ts'
import { processSource } from '../scripts/process.ts'

test('the copied text that the README shows becomes the story beside it', async () => {
  const cells = [...readFileSync('README.md', 'utf8').matchAll(/<pre>(.*?)<\/pre>/g)]
  const [copied = '', written = ''] = cells.map(([, cell = '']) => cell.replaceAll('&#10;', '\n'))
  const stated = { date: '2019-05-13' }
  const [made] = allWell(await processSource({ name: 'article.txt', bytes: Buffer.from(copied), stated }))
  const { story } = parseStory('content/stories/2019/2019-05-13-harbour.md', written)
  const { head } = made?.article ?? {}
  assert.equal(made?.body.trim(), story.body.trim())
  assert.equal(head?.title?.value, story.title)
  assert.equal(head?.dateline?.value, story.dateline)
  assert.deepEqual(head?.authors?.value, story.authors)
  assert.deepEqual(
    made?.tags.countries.map(({ code }) => code),
    story.countries,
  )
  assert.deepEqual(
    made?.tags.actors.map(({ name }) => name),
    story.actors,
  )
})
