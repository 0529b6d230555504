import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTies } from '../../scripts/catalogue/actors/together.ts'
import { actorPath } from '../../scripts/catalogue/address.ts'
import type { Entry } from '../../scripts/catalogue/entry.ts'

const around = ['anna', 'board', 'carl'].map((slug) => ({ name: slug, path: actorPath(slug), count: 1 }))
const storyOf = (...slugs: readonly string[]) => ({ actors: slugs.map((slug) => ({ slug })) }) as unknown as Entry

test('two actors are tied by a second story that has both, in whichever order it names them', () => {
  const stories = [storyOf('carl', 'anna'), storyOf('anna', 'board', 'carl'), storyOf('board')]
  assert.deepEqual(findTies(around, stories), [{ one: 0, other: 2 }])
})

test('one story that two share, or two with somebody who is not among these, ties nobody', () => {
  assert.deepEqual(findTies(around, [storyOf('anna', 'board')]), [])
  assert.deepEqual(findTies(around, [storyOf('anna', 'zoe'), storyOf('zoe', 'anna')]), [])
})
