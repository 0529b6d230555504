import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry } from '../../scripts/catalogue/entry.ts'
import { compareValues, isAfter, mergeEvents } from '../../scripts/catalogue/shelves/events.ts'
import { partPlans } from '../../scripts/catalogue/shelves/plans.ts'
import { partRepeated } from '../../scripts/catalogue/shelves/repeated.ts'
import { parseStory } from '../../scripts/content/story.ts'
import type { TimelineEvent } from '../../scripts/model/digest.ts'

test('two tellings of one event on one day are one line with two sources', () => {
  const events = mergeEvents([
    tells(
      'later',
      event('2024-03-04', 'A ferry with 84 passengers had run aground in the channel off Lisbon.', 'implied'),
    ),
    tells('first', event('2024-03-04', 'A ferry with 84 passengers ran aground off Lisbon.')),
  ])
  assert.equal(events.length, 1)
  assert.equal(events[0]?.text, 'A ferry with 84 passengers ran aground off Lisbon.')
  assert.equal(events[0]?.certainty, 'stated')
  assert.deepEqual(
    events[0]?.told.map(({ entry }) => entry.path),
    ['first', 'later'],
  )
})

test('a merged event is shown in the words that read best alone, and its other sources follow', () => {
  const events = mergeEvents([
    tells('later', event('2024-03-04', 'On March 4, a ferry with 84 passengers ran aground near Lisbon.')),
    tells('first', {
      ...event('2024-03-04', 'The accident came two days after a ferry with 84 passengers ran aground near Lisbon.'),
      said: 'two days after',
    }),
  ])
  assert.deepEqual(
    events.map(({ text, told }) => [text, told.map(({ entry }) => entry.path)]),
    [['On March 4, a ferry with 84 passengers ran aground near Lisbon.', ['later', 'first']]],
  )
})

test('the same words on another day, and other words on the same day, are other events', () => {
  const events = mergeEvents([
    tells('a', event('2024-03-04', 'The harbour board closed the channel to large ships.')),
    tells('b', event('2024-03-05', 'The harbour board closed the channel to large ships.')),
    tells('c', event('2024-03-04', 'Fishermen protested outside parliament against fuel prices.')),
  ])
  assert.equal(events.length, 3)
})

test('the same short sentence in many stories is one event, with all of them as its tellers', () => {
  const stories = ['f', 'e', 'd', 'c', 'b', 'a'].map((path) =>
    tells(
      path,
      event('2024-09', 'The pilots’ ballot is due in September.'),
      event(`2024-03-0${path.charCodeAt(0) - 96}`, `Tug ${path} left the quay.`),
    ),
  )
  const ballot = mergeEvents(stories).filter(({ date }) => date === '2024-09')
  assert.deepEqual(
    ballot.map(({ told }) => told.map(({ entry }) => entry.path)),
    [['a', 'b', 'c', 'd', 'e', 'f']],
  )
})

test('a telling that says little else is shown, not a remark about something else', () => {
  const [shown] = mergeEvents([
    tells('c', event('2024-03-04', 'The fire at the Almada cork works on 4 March injured twelve firemen.')),
    tells('b', event('2024-03-04', 'Twelve firemen were injured in the fire at the Almada cork works on 4 March.')),
    tells(
      'a',
      event(
        '2024-03-04',
        'Insurers said the fire at the Almada cork works on 4 March, in which twelve firemen were injured, would raise premiums for warehouses along the river.',
      ),
    ),
  ])
  assert.equal(shown?.told.length, 3)
  assert.match(shown?.text ?? '', /^Twelve firemen|^The fire/)
})

test('a plan that came true is told by what happened, and one of which nobody tells that it came stays a plan', () => {
  const stories = [
    on('2024-03-21', tells('c', event('2024-03-20', 'The mayor opened the funicular at Graça before a brass band.'))),
    on('2024-03-08', tells('b', event('2024-03-20', 'The funicular is to open on Wednesday.'))),
    on(
      '2024-03-01',
      tells(
        'a',
        event('2024-03-20', 'The city will open the funicular at Graça.'),
        event('2024-03-15', 'The council will vote on the fares.'),
        event('2024-06', 'Tickets go on sale in June.'),
      ),
    ),
  ]
  const { events, plans } = partPlans(mergeEvents(stories), '2024-03-21')
  assert.deepEqual(
    events.map(({ text, told }) => [text, told.map(({ entry }) => entry.path)]),
    [['The mayor opened the funicular at Graça before a brass band.', ['c', 'a', 'b']]],
  )
  assert.deepEqual(
    plans.map(({ text }) => text),
    ['The council will vote on the fares.', 'Tickets go on sale in June.'],
  )
})

test('an event that nobody knows alone is shown in the words of a story that names its subject', () => {
  const [shown] = mergeEvents([
    tells('b', event('2024-03-04', 'The barge Rosalina struck the Cachopo bank and lost its cork.')),
    tells('a', event('2024-03-04', 'The vessel struck the Cachopo bank and lost its cork.')),
  ])
  assert.equal(shown?.text, 'The barge Rosalina struck the Cachopo bank and lost its cork.')
})

test('what a page tells among the events told most it does not tell again, in whatever words; its stories are added', () => {
  const [one, two, three] = ['one', 'two', 'three'].map((path) => tells(path)) as [Entry, Entry, Entry]
  const told = {
    entry: one,
    paragraph: 1,
    date: '2024-03-04',
    weight: 2,
    kind: 'happened' as const,
    text: 'Seven miners died when the Aljustrel shaft flooded.',
    tellings: [
      { entry: one, paragraph: 1 },
      { entry: two, paragraph: 2 },
    ],
  }
  const [again, other] = mergeEvents([
    { ...three, digest: tells('', event('2024-03-04', 'The flooded Aljustrel shaft killed seven miners.')).digest },
    { ...two, digest: tells('', event('2024-03-04', 'Shopkeepers in Beja closed their doors in protest.')).digest },
  ]).toReversed()
  assert.ok(again && other)
  const parted = partRepeated([told], [again, other])
  assert.deepEqual(parted.others, [other])
  assert.deepEqual(parted.alone, [])
  assert.deepEqual(
    parted.told.map(({ tellings }) => tellings.map(({ entry }) => entry.path)),
    [['one', 'two', 'three']],
  )
})

test('what begins after a day lies after it; the month and the year that hold it do not', () => {
  assert.deepEqual(
    ['2024-03-07', '2024-04', '2024-Q2', '2025', '2024-03-06', '2024-03', '2024'].map((value) =>
      isAfter(value, '2024-03-06'),
    ),
    [true, true, true, true, false, false, false],
  )
})

test('what names no date is in no timeline', () => {
  const { date, ...undated } = event('2024-03-04', 'The channel was closed on a Monday.')
  assert.deepEqual(mergeEvents([tells('a', undated)]), [])
})

test('calendar values stand in the order in which they begin, the wider first', () => {
  const values = [
    '2019-05-15',
    '2019-W20',
    '2019-W20-WE',
    '2019-H1',
    '2019-05',
    '2019-Q2',
    '2019',
    '201',
    '2019-SU',
    '2019-SP',
    '2018-12-31',
  ]
  assert.deepEqual(values.toSorted(compareValues), [
    '201',
    '2018-12-31',
    '2019',
    '2019-H1',
    '2019-SP',
    '2019-Q2',
    '2019-05',
    '2019-W20',
    '2019-05-15',
    '2019-W20-WE',
    '2019-SU',
  ])
})

function event(
  date: string,
  text: string,
  certainty: TimelineEvent['certainty'] = 'stated',
): TimelineEvent & { date: string } {
  return { date, said: '', text, paragraph: 1, certainty }
}

function on(day: string, entry: Entry): Entry {
  return { ...entry, day }
}

function tells(path: string, ...timeline: readonly TimelineEvent[]): Entry {
  return {
    story: parseStory(
      `${path}.md`,
      `---
title: ${path}
---
`,
    ).story,
    path,
    language: 'en',
    countries: [],
    actors: [],
    named: [],
    topics: [],
    removed: [],
    alsoPublished: [],
    digest: { dates: [], keyPoints: [], timeline, quotes: [] },
    eventDates: timeline.flatMap(({ date }) => date ?? []),
    mark: path,
  }
}
