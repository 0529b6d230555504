import assert from 'node:assert/strict'
import test from 'node:test'
import { weave } from '../../scripts/weave/index.ts'
import { ferryAndOthers, told } from './stories.ts'

test('tied stories are a storyline with the address of the first and a headline of its own', async () => {
  const stories = await ferryAndOthers()
  const { storylines, stories: woven } = weave(stories)
  assert.equal(storylines.length, 1)
  const [line] = storylines
  assert.deepEqual(line?.stories, ['courier', 'gazette', 'herald'])
  assert.equal(line?.slug, 'lifeboats-rescue-212-from-stranded-ferry-solveig')
  assert.ok(stories.slice(0, 3).some(({ title }) => title === line?.title))
  assert.deepEqual([line?.from, line?.to], ['2021-06-03', '2021-06-04'])
  assert.deepEqual(
    woven.map(({ storyline }) => storyline !== undefined),
    [true, true, true, false, false],
  )
})

test('a newer story never changes what older ones belong to', async () => {
  const ordered = [...(await ferryAndOthers())].sort((a, b) => ((a.day ?? '') + a.id < (b.day ?? '') + b.id ? -1 : 1))
  const together = (count: number) => {
    const lines = weave(ordered.slice(0, count)).storylines.map(({ stories }) => new Set(stories))
    return (one: string, other: string) => lines.some((line) => line.has(one) && line.has(other))
  }
  const all = together(ordered.length)
  for (let count = 1; count < ordered.length; count++) {
    const before = together(count)
    for (const { id: one } of ordered.slice(0, count))
      for (const { id: other } of ordered.slice(0, count))
        if (one !== other) assert.equal(before(one, other), all(one, other))
  }
})

test('a story that goes on with a storyline two weeks later belongs to it, one of like things elsewhere does not', async () => {
  const { storylines } = weave([
    await told(
      'test',
      '2021-09-06',
      'Engineers load the Oakby viaduct with gravel',
      'Engineers loaded the new railway viaduct at Oakby with forty waggons of gravel on Monday.',
      'The viaduct at Oakby did not move.',
    ),
    await told(
      'delay',
      '2021-09-08',
      'Oakby viaduct waits for its rails',
      'The new railway viaduct at Oakby waits for its rails, the engineers said on Wednesday.',
      'They had loaded the viaduct with waggons of gravel on Monday.',
    ),
    await told(
      'train',
      '2021-09-24',
      'First train crosses Oakby viaduct',
      'The first train crossed the new railway viaduct at Oakby on Friday, and the engineers drank to it.',
      'The viaduct had been loaded with waggons of gravel in September.',
    ),
    await told(
      'other',
      '2021-09-24',
      'Footbridge at Torrevale closed',
      'The footbridge at Torrevale was closed on Friday after engineers found a crack in a cable.',
      'Walkers have to go round by the mill.',
    ),
  ])
  assert.deepEqual(
    storylines.map(({ stories }) => stories),
    [['test', 'delay', 'train']],
  )
})

test('key points are verbatim and do not repeat each other', async () => {
  const stories = await ferryAndOthers()
  const points = weave(stories).storylines[0]?.keyPoints ?? []
  assert.ok(points.length > 0)
  assert.equal(points[0]?.story, 'herald')
  assert.equal(new Set(points.map(({ text }) => text)).size, points.length)
  for (const { text, story, paragraph } of points)
    assert.ok(stories.find(({ id }) => id === story)?.paragraphs[paragraph - 1]?.text.includes(text))
})

test('with a name all stories are one storyline', async () => {
  const stories = await ferryAndOthers()
  const { storylines } = weave(stories, { one: { name: 'Island news', about: 'islands' } })
  assert.equal(storylines.length, 1)
  assert.deepEqual([storylines[0]?.slug, storylines[0]?.title], ['island-news', 'Island news'])
  assert.equal(storylines[0]?.stories.length, stories.length)
})

test('without headlines a storyline is named by the first sentence of its first story, in whole words', async () => {
  const stories = (await ferryAndOthers()).map((story) => ({ ...story, title: '' }))
  const [line] = weave(stories).storylines
  assert.equal(
    line?.title,
    'Lifeboats rescued 212 people on Thursday from the ferry Solveig, which ran aground on the Kestrel reef near Lindholm.',
  )
  assert.equal(line?.slug, 'lifeboats-rescued-212-people-on-thursday-from-the-ferry-solveig-which')
})
