import assert from 'node:assert/strict'
import test from 'node:test'
import type { Quote } from '../../scripts/model/digest.ts'
import type { NamedActor, WeaveStory } from '../../scripts/weave/story.ts'
import { hearVoices } from '../../scripts/weave/voices/index.ts'
import { told } from './stories.ts'

const person = (slug: string, name: string, country?: string): NamedActor => ({
  ...{ slug, name, type: 'person', names: [name], roles: [] },
  ...(country && { country }),
})
const AAS = person('ingrid-aas', 'Ingrid Aas', 'NO')
const ROCHA = person('tomas-rocha', 'Tomas Rocha')

function said(id: string, day: string, named: readonly NamedActor[], ...quotes: readonly Quote[]): WeaveStory {
  const digest = { keyPoints: [], dates: [], timeline: [], quotes }
  return { ...{ id, day, title: id, language: 'en', paragraphs: [] }, countries: [], actors: [], named, digest }
}
const quote = (text: string, actor?: string, rest: Partial<Quote> = {}): Quote => ({
  ...{ text, paragraph: 1, direct: true, certainty: 'stated' },
  ...(actor && { actor, speaker: actor }),
  ...rest,
})

test('what each side said is grouped by country and speaker, and told once however many papers have it', () => {
  const sides = hearVoices([
    said('a', '2021-06-03', [AAS], quote('The reef is on every chart we have', AAS.slug)),
    said('b', '2021-06-04', [AAS], quote('the reef is on every chart', AAS.slug, { direct: false })),
    said(
      'c',
      '2021-06-05',
      [AAS, ROCHA],
      quote('We will pay for the lifeboats', ROCHA.slug),
      quote('Nobody was hurt at all', AAS.slug),
    ),
  ])
  assert.deepEqual(
    sides.map(({ country, voices }) => [country, voices.map(({ name, stories }) => [name, stories.join('')])]),
    [
      ['NO', [['Ingrid Aas', 'abc']]],
      [undefined, [['Tomas Rocha', 'c']]],
    ],
  )
  assert.deepEqual(
    sides[0]?.voices[0]?.sayings.map(({ text, story, told, direct }) => [text, story, told, direct]),
    [
      ['Nobody was hurt at all', 'c', 1, true],
      ['The reef is on every chart we have', 'a', 2, true],
    ],
  )
})

test('a speaker who is only likely, or not named, has no voice; words too few tell nothing', () => {
  const sides = hearVoices([
    said(
      'a',
      '2021-06-03',
      [AAS],
      quote('The reef is on every chart', AAS.slug, { certainty: 'implied' }),
      quote('We have never seen that', undefined),
      quote('Never', AAS.slug),
    ),
  ])
  assert.deepEqual(sides, [])
})

test('convert’s quotations are read with their speakers', async () => {
  const story = await told(
    'a',
    '2021-06-03',
    'Ferry aground',
    'The ferry Solveig ran aground off Lindholm on Thursday.',
    '“The reef is on every chart we have,” said Ingrid Aas, the harbour master. Ingrid Aas said that nobody was hurt in the boats.',
  )
  const [side] = hearVoices([story])
  assert.deepEqual(
    side?.voices.map(({ name, sayings }) => [name, sayings.map(({ text, direct }) => [text, direct])]),
    [
      [
        'Ingrid Aas',
        [
          ['The reef is on every chart we have,', true],
          ['nobody was hurt in the boats', false],
        ],
      ],
    ],
  )
})
