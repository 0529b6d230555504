import assert from 'node:assert/strict'
import test from 'node:test'
import { Loom, type Woven, weave } from '../../scripts/weave/index.ts'
import type { WeaveStory } from '../../scripts/weave/story.ts'
import { writeStory, writeStoryline } from '../../scripts/weave/write.ts'
import { ferryAndOthers, told } from './stories.ts'

const written = ({ stories, storylines }: Woven) =>
  JSON.stringify([stories.map(writeStory), storylines.map(writeStoryline)], undefined, 1)

async function somedays(): Promise<readonly WeaveStory[]> {
  const later = [
    told(
      'mast',
      '2021-06-08',
      'Ferry Solveig towed to Varo',
      'Two tugs towed the ferry Solveig from the Kestrel reef to Varo on Monday.',
    ),
    told(
      'bread',
      '2021-06-08',
      'Torrevale bakers get flour',
      'The bakers of Torrevale got flour from the mill owners on Monday, and the queues were gone.',
    ),
    told('undated', undefined, 'The Kestrel reef', 'Eleven ships have run aground on the Kestrel reef off Lindholm.'),
  ]
  return [...(await ferryAndOthers()), ...(await Promise.all(later))]
}

test('a loom that has woven before says what a new one says, whatever came or went', async () => {
  const stories = await somedays()
  const loom = new Loom()
  const changed = stories.map((story) => (story.id === 'herald' ? { ...story, title: 'Frost on the cherries' } : story))
  const shelves = [
    stories.slice(0, 4),
    stories,
    stories.filter(({ id }) => id !== 'courier'),
    changed,
    [...stories].reverse(),
    stories.map((story) => ({ ...story })),
    [],
    stories.slice(2),
  ]
  for (const shelf of shelves) assert.equal(written(loom.weave(shelf)), written(weave(shelf)))
})

test('what was woven stays as it was when more is woven', async () => {
  const stories = await somedays()
  const loom = new Loom()
  const before = loom.weave(stories.slice(0, 4))
  loom.weave(stories)
  assert.equal(written(before), written(weave(stories.slice(0, 4))))
})
