import assert from 'node:assert/strict'
import test from 'node:test'
import { weave } from '../../scripts/weave/index.ts'
import type { WeaveStory } from '../../scripts/weave/story.ts'
import { ferryAndOthers, told } from './stories.ts'

const timelineOf = (stories: readonly WeaveStory[]) =>
  weave(stories, { one: { name: 'All', about: 'ferry Solveig' } }).storylines[0]?.timeline ?? []

test('one happening is one event with all its tellers, and the day that most tell of weighs most', async () => {
  const events = timelineOf((await ferryAndOthers()).slice(0, 3))
  const grounding = events.filter(({ date, text }) => date === '2021-06-03' && /aground/.test(text))
  assert.equal(grounding.length, 1)
  assert.equal(grounding[0]?.told, 3)
  assert.equal([...events].sort((a, b) => b.weight - a.weight)[0], grounding[0])
})

test('texts stand in the body as they are, with a subject that is named', async () => {
  const stories = await ferryAndOthers()
  const more = await told(
    'later',
    '2021-06-05',
    'Solveig towed to Varo',
    'Tugs towed the ferry Solveig to Varo on Saturday.',
    'It was leaking oil on Saturday.',
    'She had lost her rudder on Thursday.',
  )
  const all = [...stories, more]
  const events = timelineOf(all)
  assert.ok(events.some(({ text }) => text.startsWith('Tugs towed')))
  for (const { text, story, paragraph } of events) {
    assert.doesNotMatch(text, /^(It|She|He|They)\b/)
    assert.ok(all.find(({ id }) => id === story)?.paragraphs[paragraph - 1]?.text.includes(text))
  }
})

test('what is to come is planned until a story tells that it happened', async () => {
  const stories = await ferryAndOthers()
  const inquiry = (events: ReturnType<typeof timelineOf>) => events.filter(({ date }) => date === '2021-06-21')
  assert.deepEqual(
    inquiry(timelineOf(stories)).map(({ kind }) => kind),
    ['planned'],
  )
  const opened = await told(
    'opened',
    '2021-06-22',
    'Inquiry into the Solveig opens',
    'The inquiry into the grounding of the ferry Solveig opened in Varo on Monday.',
  )
  const told22 = inquiry(timelineOf([...stories, opened]))
  assert.equal(told22[0]?.kind, 'happened')
  assert.equal(told22[0]?.story, 'opened')
})

test('a sentence that names an event by the way keeps none away that tells it', async () => {
  const events = timelineOf([
    await told(
      'struck',
      '2021-06-04',
      'Depot burns at Torrevale',
      'Raiders set fire to the grain depot of Torrevale before dawn on Thursday and drove off the guards.',
      'The smoke stood over the valley until noon.',
    ),
    await told(
      'shown',
      '2021-06-09',
      'Ministry shows lighters from Torrevale',
      'The ministry put lighters and masks on show in Varo and said that they prove who was behind the raid on the grain depot of Torrevale on 3 June.',
      'The grain depot of Torrevale had burned, and the raiders had driven off the guards.',
    ),
  ])
  const raid = events.filter(({ date }) => date === '2021-06-03')
  const own = raid.flatMap(({ tellings }) => tellings.flatMap(({ text, inPassing }) => (inPassing ? [] : text)))
  assert.ok(own.some((text) => /^Raiders set fire/.test(text)))
  assert.ok(!own.some((text) => /^The ministry/.test(text)))
})

test('events come in order of time', async () => {
  const dates = timelineOf(await ferryAndOthers()).map(({ date }) => date)
  assert.deepEqual(dates, [...dates].sort())
})
