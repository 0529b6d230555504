import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findActors } from '../../../scripts/tag/actors/index.ts'
import { story } from './story.ts'

const STORY = story(
  [
    'The State Department ordered its staff to leave the port on Wednesday, senior State Department officials said.',
    'The threat came from militias commanded by the Islamic Revolutionary Guard Corps, the US State Department said.',
    'President Donald Trump’s adviser Karel Hruska announced it in a short note.',
    'Trump himself said nothing.',
    'Work at the docks goes on.',
    'Ships still come in.',
    'Trains still leave.',
    'A port strike ten years ago was ended by Oxfam.',
  ],
  { title: 'Staff told to leave the port', date: '2019-05-15' },
)

test('a story is about who acts and speaks, not about everybody it names', () => {
  const { about, mentions } = findActors(STORY)
  const names = about.map(({ name }) => name).sort()
  assert.deepEqual(names, [
    'Donald Trump',
    'Islamic Revolutionary Guard Corps',
    'Karel Hruska',
    'US Department of State',
  ])
  assert.equal(about[0]?.name, 'US Department of State')
  assert.ok(mentions.some(({ name }) => name === 'Oxfam'))
})

test('reasons say why, in words', () => {
  const [first] = findActors(STORY).about
  assert.deepEqual(first?.reasons, ['speaks in paragraph 1', '“State Department” ×2', '“US State Department”'])
  const [titled] = findActors(story(['NATO met.'], { title: 'NATO meets' })).about
  assert.deepEqual(titled?.reasons, ['title “NATO”', 'acts in paragraph 1', '“NATO” ×2'])
})

test('who listens to those who speak, and who helped with a report, is not what a story is about', () => {
  const text = [
    'The harbour will stay shut, Mayor Ilse Vandermolen told CNN on Friday.',
    'She told CNN that it was for a week.',
    'CNN’s Paula Brandt and Tom Ferris contributed to this report.',
  ]
  const { about, mentions } = findActors(story(text))
  assert.deepEqual(
    about.map(({ name }) => name),
    ['Ilse Vandermolen'],
  )
  assert.ok(!mentions.some(({ name }) => name === 'Paula Brandt'))
})
