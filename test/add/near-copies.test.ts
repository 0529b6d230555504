import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { splitStory } from '../../scripts/add/split.ts'
import { add, bodyOf, createContent, filesIn, kindsOf, rss, storiesIn, storyOf } from './adding.ts'

const FEED = rss([
  {
    id: 'quay-0',
    link: 'https://quay.example/0',
    title: 'Report zero from the quay',
    day: '2024-02-01',
    paragraphs: bodyOf(0),
  },
])

test('a near copy that is kept as a story is no near copy any more', async (t) => {
  const content = await createContent(t)
  const reprint = ['Another headline', ...bodyOf(0)].join('\n\n')
  await add(content, { 'quay.xml': FEED })
  assert.deepEqual(kindsOf(await add(content, { 'b.txt': reprint }, '--date', '2024-02-01')), ['near copy'])
  assert.deepEqual(kindsOf(await add(content, { 'b.txt': reprint }, '--date', '2024-02-01', '--keep-both')), ['added'])
  assert.equal((await filesIn(content, 'receipts')).filter((name) => name.includes('.copy-')).length, 0)
  assert.equal((await storiesIn(content)).length, 2)
})

test('near copies of a story are made stories of their own from what their receipts keep, without their sources', async (t) => {
  const content = await createContent(t)
  await add(content, { 'quay.xml': FEED })
  for (const paper of ['One', 'Two']) {
    const reprint = [`Headline of paper ${paper}`, ...bodyOf(0).slice(paper === 'One' ? 0 : 1)].join('\n\n')
    await add(content, { 'reprint.txt': reprint }, '--date', '2024-02-01', '--source', `Paper ${paper}`)
    await rm(join(content, 'reprint.txt'))
  }
  const [file = ''] = await storiesIn(content)
  assert.equal((await splitStory(content, join(content, 'stories', file))).length, 2)
  assert.deepEqual(
    (await storiesIn(content)).map((name) => name.slice(16)),
    ['headline-of-paper-one.md', 'headline-of-paper-two.md', 'report-zero-from-the-quay.md'],
  )
  assert.equal((await filesIn(content, 'receipts')).filter((name) => name.includes('.copy-')).length, 0)
  assert.match(await storyOf(content, 'paper-two'), /name: Paper Two/)
  await assert.rejects(splitStory(content, join(content, 'stories', file)), { code: 'no-copies' })
})

test('near copies of one headline are made stories beside each other', async (t) => {
  const content = await createContent(t)
  await add(content, { 'quay.xml': FEED })
  for (const from of [0, 1]) {
    const reprint = ['One headline in two papers', ...bodyOf(0).slice(from)].join('\n\n')
    await add(content, { [`reprint-${from}.txt`]: reprint }, '--date', '2024-02-01', '--source', `Paper ${from}`)
  }
  const [file = ''] = await storiesIn(content)
  const made = await splitStory(content, join(content, 'stories', file))
  assert.deepEqual(
    made.map((name) => name.split('/').at(-1)),
    ['2024-02-01-one-headline-in-two-papers.md', '2024-02-01-one-headline-in-two-papers-2.md'],
  )
  assert.match(await storyOf(content, 'papers.md'), /name: Paper 0/)
  assert.match(await storyOf(content, 'papers-2.md'), /name: Paper 1/)
  // What each was read from is known: nothing is written again.
  const again = await add(content, {
    'reprint-0.txt': ['One headline in two papers', ...bodyOf(0)].join('\n\n'),
    'reprint-1.txt': ['One headline in two papers', ...bodyOf(0).slice(1)].join('\n\n'),
  })
  assert.deepEqual(kindsOf(again), ['skipped', 'skipped'])
})

test('a story is known after a near copy of it came in the same run, and so is the copy', async (t) => {
  const content = await createContent(t)
  const text = ['Report from the quay', ...bodyOf(0)].join('\n\n')
  const reprint = ['Headline of another paper', ...bodyOf(0).slice(1)].join('\n\n')
  const files = { 'a.txt': text, 'b.txt': reprint, 'c.txt': text, 'd.txt': reprint }
  const outcomes = await add(content, files, '--date', '2024-02-01')
  assert.deepEqual(kindsOf(outcomes), ['added', 'near copy', 'skipped', 'skipped'])
  const changed = { 'a.txt': `${text}\n\nThe harbour board will meet again in May to hear the divers.` }
  assert.deepEqual(kindsOf(await add(content, changed, '--date', '2024-02-01', '--update')), ['updated'])
  assert.equal((await storiesIn(content)).length, 1)
  assert.match(await storyOf(content, 'report'), /again in May to hear/)
})
