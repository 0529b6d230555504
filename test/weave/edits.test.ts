import assert from 'node:assert/strict'
import test from 'node:test'
import { weave } from '../../scripts/weave/index.ts'
import type { StorylineEdit } from '../../scripts/weave/storylines/edit.ts'
import { ferryAndOthers } from './stories.ts'

const FERRY = 'lifeboats-rescue-212-from-stranded-ferry-solveig'
const BAKERS = 'bakers-in-torrevale-end-strike-after-nine-days'
const ORCHARD = 'frost-ruins-the-cherry-harvest-in-the-ardel-valley'

async function edited(...edits: readonly (Pick<StorylineEdit, 'slug'> & Partial<StorylineEdit>)[]) {
  return weave(await ferryAndOthers(), { edits: edits.map((edit) => ({ join: [], split: [], ...edit })) })
}

test('an editor names and annotates a storyline, which keeps its address', async () => {
  const { storylines, missed } = await edited({ slug: FERRY, name: 'The Solveig', note: 'A note.' })
  assert.deepEqual(
    storylines.map(({ slug, title, note }) => ({ slug, title, note })),
    [{ slug: FERRY, title: 'The Solveig', note: 'A note.' }],
  )
  assert.deepEqual(missed, [])
})

test('what an editor joins is one storyline, and its old addresses lead there', async () => {
  const { storylines, stories } = await edited({ slug: FERRY, join: [BAKERS] })
  assert.deepEqual(storylines[0]?.stories, ['bakers', 'courier', 'gazette', 'herald'])
  assert.equal(storylines[0]?.slug, FERRY)
  assert.ok(storylines[0]?.redirects.includes(BAKERS))
  assert.equal(stories.find(({ story }) => story.id === 'bakers')?.storyline, FERRY)
})

test('two stories that stand alone can be joined', async () => {
  const { storylines } = await edited({ slug: ORCHARD, name: 'The valley', join: [BAKERS] })
  assert.deepEqual(storylines.find(({ slug }) => slug === ORCHARD)?.stories, ['bakers', 'orchard'])
})

test('joins of joins end in one storyline', async () => {
  const { storylines, missed } = await edited({ slug: BAKERS, join: [ORCHARD] }, { slug: FERRY, join: [BAKERS] })
  assert.deepEqual(missed, [])
  assert.equal(storylines.length, 1)
  for (const old of [BAKERS, ORCHARD]) assert.ok(storylines[0]?.redirects.includes(old))
  assert.equal(storylines[0]?.stories.length, 5)
})

test('a join in a circle, or twice, is told and not done', async () => {
  const { missed } = await edited({ slug: BAKERS, join: [FERRY] }, { slug: FERRY, join: [BAKERS, FERRY] })
  assert.deepEqual(missed, [
    { slug: FERRY, kind: 'join', name: BAKERS },
    { slug: FERRY, kind: 'join', name: FERRY },
  ])
})

test('stories that an editor splits off make a storyline of their own; the other keeps address and name', async () => {
  const { storylines } = await edited({ slug: FERRY, name: 'The Solveig', split: ['courier', 'gazette'] })
  assert.deepEqual(
    storylines.map(({ slug, title, stories }) => ({ slug, title, stories })),
    [
      {
        slug: `${FERRY}-2`,
        title: 'Ferry runs aground off Lindholm with 212 aboard',
        stories: ['courier', 'gazette'],
      },
      { slug: FERRY, title: 'The Solveig', stories: ['herald'] },
    ],
  )
})

test('a newer story goes to the part of a split storyline that it is more alike', async () => {
  const stories = await ferryAndOthers()
  const newer = { ...stories[2], id: 'newer', day: '2021-06-05' } as (typeof stories)[number]
  const { storylines } = weave([...stories, newer], { edits: [{ slug: FERRY, join: [], split: ['herald'] }] })
  assert.deepEqual(
    storylines.map(({ stories }) => stories),
    [
      ['courier', 'gazette'],
      ['herald', 'newer'],
    ],
  )
})

test('what an edit speaks of and is not there is told', async () => {
  const { missed } = await edited(
    { slug: 'no-such-line' },
    { slug: FERRY, join: ['nor-this'], split: ['nobody', 'herald'] },
  )
  assert.deepEqual(missed, [
    { slug: 'no-such-line', kind: 'storyline', name: 'no-such-line' },
    { slug: FERRY, kind: 'join', name: 'nor-this' },
    { slug: FERRY, kind: 'split', name: 'nobody' },
  ])
})
