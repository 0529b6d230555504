import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StorylineIndex } from '../../scripts/catalogue/storylines/storyline.ts'
import type { Site } from '../../scripts/model/story.ts'
import { writeStorylineJson } from '../../scripts/site/data/storyline.ts'

const SITE = { url: 'https://paper.example/news/' } as Site
const entry = (path: string, rights = 'full') => ({ path, story: { rights } })
const [old, middle, newest] = ['2024/05/01/a/', '2024/05/02/b/', '2024/05/03/c/'].map((path) => entry(path))

const STORYLINE = {
  slug: 'the-osprey',
  title: 'The Osprey sinks',
  from: '2024-05-01',
  to: '2024-05-03',
  // As its page lists them.
  entries: [newest, middle, old],
  countries: [{ code: 'PT', name: 'Portugal' }],
  actors: [],
  papers: ['Ledger'],
  cameFrom: { slug: 'the-storm', title: 'The storm' },
  ledTo: [{ slug: 'the-inquiry', title: 'The inquiry' }],
  told: {
    points: [{ text: 'She sank.', entry: newest, paragraph: 2 }],
    events: [
      {
        date: '2024-05-01',
        text: 'She left.',
        weight: 3,
        tellings: [
          { entry: old, paragraph: 1 },
          { entry: middle, paragraph: 0 },
        ],
      },
    ],
    plans: [{ date: '2024-06-01', text: 'A court will sit.', weight: 1, tellings: [{ entry: newest, paragraph: 4 }] }],
    differences: [
      { kind: 'figure', measure: 'dead', accounts: [{ value: '9', text: 'Nine died.', entry: old, paragraph: 3 }] },
    ],
    sides: [
      {
        country: { code: 'PT', name: 'Portugal' },
        voices: [
          {
            slug: 'ana-reis',
            name: 'Ana Reis',
            sayings: [
              { text: 'We saw her go.', direct: true, entry: middle, paragraph: 5 },
              { text: 'nobody slept', direct: false, entry: old, paragraph: 6 },
            ],
          },
        ],
      },
      { voices: [] },
    ],
  },
} as unknown as StorylineIndex

test('a storyline as JSON tells the stories in order of time, and each sentence with the address that has it', () => {
  const at = (path: string) => `https://paper.example/news/${path}`
  assert.deepEqual(JSON.parse(writeStorylineJson(STORYLINE, SITE)), {
    url: at('storylines/the-osprey/'),
    title: 'The Osprey sinks',
    from: '2024-05-01',
    to: '2024-05-03',
    stories: [at('2024/05/01/a/'), at('2024/05/02/b/'), at('2024/05/03/c/')],
    papers: ['Ledger'],
    countries: [{ code: 'PT', name: 'Portugal' }],
    actors: [],
    cameFrom: at('storylines/the-storm/'),
    ledTo: [at('storylines/the-inquiry/')],
    keyPoints: [{ text: 'She sank.', url: at('2024/05/03/c/#p2') }],
    events: [
      {
        date: '2024-05-01',
        text: 'She left.',
        weight: 3,
        tellings: [at('2024/05/01/a/#p1'), at('2024/05/02/b/')],
      },
    ],
    plans: [{ date: '2024-06-01', text: 'A court will sit.', weight: 1, tellings: [at('2024/05/03/c/#p4')] }],
    differences: [
      { kind: 'figure', measure: 'dead', accounts: [{ value: '9', text: 'Nine died.', url: at('2024/05/01/a/#p3') }] },
    ],
    sides: [
      {
        country: 'PT',
        voices: [
          {
            actor: 'ana-reis',
            name: 'Ana Reis',
            sayings: [
              { text: 'We saw her go.', direct: true, url: at('2024/05/02/b/#p5') },
              { text: 'nobody slept', direct: false, url: at('2024/05/01/a/#p6') },
            ],
          },
        ],
      },
      { voices: [] },
    ],
  })
})

test('what a storyline lacks is left out', () => {
  const bare = { ...STORYLINE, from: undefined, to: undefined, cameFrom: undefined, note: undefined }
  const keys = Object.keys(JSON.parse(writeStorylineJson(bare as unknown as StorylineIndex, SITE)))
  for (const key of ['from', 'to', 'cameFrom', 'note']) assert.ok(!keys.includes(key), key)
})
