import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allWell } from '../../../scripts/model/problem.ts'
import { processSource } from '../../../scripts/process.ts'

const TEXT = 'The old crane at the western quay was taken down on Friday, and children watched it from the wall above.'

for (const place of [
  'file:///home/jo/pages/crane.html',
  'C:\\Users\\Jo\\Documents\\crane.htm 1/2',
  '/Users/jo/crane.pdf',
])
  test(`a line that says where the file lay is no part of the article: ${place}`, async () => {
    const bytes = Buffer.from(
      `Crane taken down\n\nMarch 7, 2024\n\n${TEXT}\n\n${TEXT.replace('crane', 'mast')}\n\n${place}\n`,
    )
    const [article] = allWell(await processSource({ name: 'crane.txt', bytes, format: 'text', stated: {} }))
    assert.ok(article)
    assert.doesNotMatch(article.body, /jo\b|crane\.(?:html?|pdf)/i)
    assert.ok(article.article.removed.some(({ reason }) => reason === 'a place on somebody’s machine'))
    assert.doesNotMatch(JSON.stringify(article.article.removed), /jo\//i)
  })

test('a sentence about a path is the article’s', async () => {
  const about = 'Whoever opens /home/shared/log.txt on the old machine finds the names of all who worked the crane.'
  const bytes = Buffer.from(`Crane taken down\n\nMarch 7, 2024\n\n${TEXT}\n\n${about}\n`)
  const [article] = allWell(await processSource({ name: 'crane.txt', bytes, format: 'text', stated: {} }))
  assert.match(article?.body ?? '', /log\.txt/)
})
