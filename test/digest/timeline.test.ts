import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prose, STORY, timelineOf } from './pier.ts'

test('dated events in order of time, with what the text said', () => {
  const events = timelineOf(prose(STORY, '2018-06-14'))
  assert.deepEqual(
    events.map(({ date, said, paragraph }) => `${date} ${said} ${paragraph}`),
    [
      '2018-03 in March 5',
      '2018-06-02 12 days after 2',
      '2018-06-11 Monday 6',
      '2018-06-13 Wednesday 4',
      '2018-06-14 on Thursday 1',
      '2018-06-19 Tuesday 7',
    ],
  )
  for (const { text, paragraph } of events) assert.ok(STORY.split('\n\n')[paragraph - 1]?.includes(text))
})

test('a telling is whole: without the dateline, and from where its quotation opens', () => {
  const events = timelineOf(
    prose(
      'LINDMOUTH, Wednesday - The board closed the pier on Tuesday after a storm.\n\nThe captain was calm. “We stay. But we have not planned for winter,” the captain told the board on Monday.',
      '2018-06-13',
    ),
  )
  assert.deepEqual(
    events.map(({ date, text }) => [date, text]),
    [
      ['2018-06-11', '“We stay. But we have not planned for winter,” the captain told the board on Monday.'],
      ['2018-06-12', 'The board closed the pier on Tuesday after a storm.'],
    ],
  )
})

test('what is told twice in nearly the same words is one event', () => {
  const events = timelineOf(
    prose(
      'The harbor board on Wednesday closed the old pier at Lindmouth to all ferries, to the surprise of the crews.\n\nEarlier Wednesday, the harbor board closed the old pier at Lindmouth to all ferries.\n\nThe crews of two tugs walked out on Wednesday in protest.',
      '2018-06-14',
    ),
  )
  assert.deepEqual(
    events.map(({ paragraph }) => paragraph),
    [1, 3],
  )
})

test('one event in other words is one line, in the words that read best alone', () => {
  const events = timelineOf(
    prose(
      'The move came 10 days after the board ordered a survey of the pier.\n\nThe harbor board closed the pier on Thursday.\n\nThe closing came 10 days after the chairman of the board sent for divers.\n\nEarlier Thursday, the board told crews that the harbor was to close its pier.',
      '2018-06-14',
    ),
  )
  assert.deepEqual(
    events.map(({ date, paragraph }) => [date, paragraph]),
    [
      ['2018-06-04', 3],
      ['2018-06-14', 2],
    ],
  )
})

test('comparisons, questions, counts of weeks and the paper’s own notes are no events', () => {
  const story = prose(
    'The port handled 40 ships compared with 30 a year ago.\n\nWhat happens if Friday passes without a vote?\n\nThe crane was sold more than six weeks after it fell into the water.\n\nEditor’s note: this article was updated on June 15.\n\nShe kept to the pact of 2015.',
    '2018-06-14',
  )
  assert.deepEqual(timelineOf(story), [])
})

test('of a year to come only what will be is told', () => {
  const events = timelineOf(
    prose(
      'The board works to win back the ferries in 2020.\n\nA second pier, said the chairman, will open at Port Hale in 2021.',
      '2018-06-14',
    ),
  )
  assert.deepEqual(
    events.map(({ date }) => date),
    ['2021'],
  )
})

test('a day on which something was only told does not get the event twice', () => {
  const events = timelineOf(
    prose('A crane fell into the harbor at Lindmouth on Monday, the board said on Tuesday.', '2018-06-14'),
  )
  assert.deepEqual(
    events.map(({ date }) => date),
    ['2018-06-11'],
  )
})

test('what is quoted tells no event, from whichever paragraph the quotation began', () => {
  const events = timelineOf(
    prose('"The pier is old," he said.\n\nI saw it move yesterday, and I ran for my life."', '2018-06-14'),
  )
  assert.deepEqual(events, [])
})

test('a story without a day of publication keeps what is absolute and shows the rest last', () => {
  const events = timelineOf(
    prose('The pier closed on Thursday after long talks.\n\nThe town had built the pier on May 3, 1902.'),
  )
  assert.deepEqual(
    events.map(({ date, said }) => [date, said]),
    [
      ['1902-05-03', 'on May 3, 1902'],
      [undefined, 'on Thursday'],
    ],
  )
})

test('headings, date lines, decades and stretches of time are no events', () => {
  const story = prose(
    'Thursday, June 14, 2018\n\nIn the 1990s boats were many, and since 2001 they have been few.',
    '2018-06-14',
  )
  assert.deepEqual(timelineOf(story), [])
})

function told(text: string, date = '2018-06-14'): readonly (string | undefined)[][] {
  return timelineOf(prose(text, date)).map(({ date: day, text: words }) => [day, words])
}

test('a sentence stands once, or in its clauses where each has a subject and a day', () => {
  assert.deepEqual(told('The limit was set on May 2, confirmed on May 9 and broken on June 1.'), [
    ['2018-05-02', 'The limit was set on May 2, confirmed on May 9 and broken on June 1.'],
  ])
  assert.deepEqual(told('The board met on Monday, and the crews left on Tuesday.'), [
    ['2018-06-11', 'The board met on Monday'],
    ['2018-06-12', 'the crews left on Tuesday.'],
  ])
})

test('of a day that counts from another event the clause is told that it is the day of', () => {
  assert.deepEqual(
    told('The board closed the pier on Thursday, two days after a barge had hit a pillar near the fuel dock.'),
    [
      ['2018-06-12', 'a barge had hit a pillar near the fuel dock.'],
      [
        '2018-06-14',
        'The board closed the pier on Thursday, two days after a barge had hit a pillar near the fuel dock.',
      ],
    ],
  )
})

test('what opens with a pronoun is told by another sentence or not at all', () => {
  const openings = ['It sank', 'But she left', 'Its crew left', 'That ended', 'The two met', 'On Monday he left']
  for (const opening of openings) assert.deepEqual(told(`${opening} the harbor of Lindmouth on May 3.`), [], opening)
  assert.equal(told('The captain left on May 3, and two of her crew went with her to Lindmouth.').length, 1)
})

test('days beside the event are none of it: relative clauses, participles, names, and what has lasted since', () => {
  for (const text of [
    'The board blamed the barge that broke loose on Monday for the cracks.',
    'The board blamed an engineer for a weld made on Monday at the pier.',
    'The old dredger, stopped by the coastguard on Monday, is to stay at Lindmouth.',
    'Members of the May 3 movement have asked the board for a word.',
    'Crews have kept away since a first warning to them on June 2.',
    'The ferrymen, who have lost half their fares since the pier closed on May 3, have hired a lawyer.',
    'Rents at Lindmouth have doubled since the cannery burned on May 3.',
  ])
    assert.deepEqual(told(text), [], text)
})

test('a day that the next sentence puts right is none, and neither is a stamp', () => {
  assert.deepEqual(told('The mayor wrote that the crane fell on Tuesday. It fell on Monday, as the log shows.'), [])
  for (const text of [
    'Posted by the watchman at 10:02 PM',
    'Updated June 15, 2018 at 7:45 AM by the desk',
    'ferryman_2 on June 13 at 8:12 pm',
  ])
    assert.deepEqual(told(text), [], text)
})

test('a stretch of days stands under its first', () => {
  const [event] = timelineOf(
    prose('The mayor was in Porto from 4 to 7 June and left the pier to her deputy.', '2018-06-14'),
  )
  assert.deepEqual([event?.date, event?.said], ['2018-06-04', 'from 4 to 7 June'])
})

test('a day is that of the clause it stands in, and of none that only points to it', () => {
  const told = (text: string) => timelineOf(prose(text, '2018-06-14')).map(({ date, text: clause }) => [date, clause])
  assert.deepEqual(
    told('Ten per cent was the fee that Lindmouth paid before a pact was signed in Oswick in May 2014.'),
    [['2014-05', 'a pact was signed in Oswick in May 2014.']],
  )
  assert.deepEqual(
    told('On 4 June, Lindmouth closed its pier; and on 8 June the mayor of Oswick, Ada Holm, named a new engineer.'),
    [
      ['2018-06-04', 'On 4 June, Lindmouth closed its pier'],
      ['2018-06-08', 'on 8 June the mayor of Oswick, Ada Holm, named a new engineer.'],
    ],
  )
  assert.deepEqual(told('Ada Holm blamed Oswick for the damage to four boats off Lindmouth on 2 June.'), [])
  assert.deepEqual(told('Lindmouth relies on the order of 2 June against smuggling by night.'), [])
})

test('what points out of its sentence is told of no day', () => {
  const told = (text: string) => timelineOf(prose(text, '2018-06-14'))
  assert.deepEqual(told('In May 2014 three shells landed inside it, and Oswick shut the harbor school.'), [])
  assert.deepEqual(told('Ada Holm had announced it for June 4 in the town of Oswick.'), [])
  assert.deepEqual(told('But she discussed the journey with Ivo Rask, a guest, in Oswick on June 4.'), [])
  assert.deepEqual(told('A spokesman for its harbor office, Ivo Rask, spoke to reporters in Oswick on June 4.'), [])
  assert.equal(told('Oswick shut the harbor school on June 4 and sent its pupils home.').length, 1)
})

test('what is supposed, named in passing or told of a day is no event; what somebody said beside his name is one', () => {
  const events = timelineOf(
    prose(
      [
        'The mayor of Lormouth, Ivo Rask, said on Tuesday that the pier would stay closed.',
        'If the board agrees on Thursday, the pier will open again.',
        'Five piers, including one that burned down in 2009, belong to the town.',
        'Wednesday is the anniversary of the first ferry.',
        'The board took the crane away after Monday’s storm.',
        'Karin Dahl, accused of a theft in January, was set free by the court of the town.',
        'On Wednesday the board met.',
      ].join('\n\n'),
      '2018-06-14',
    ),
  )
  assert.deepEqual(
    events.map(({ date, text }) => `${date} ${text.slice(0, 27)}`),
    ['2018-06-12 The mayor of Lormouth, Ivo ', '2018-06-13 On Wednesday the board met.'],
  )
})

test('opening hours, teasers, halves of sentences and the line of an update tell nothing', () => {
  assert.deepEqual(told('The Old Quay bar, 7 Lower Street, Lormouth; Monday 5 p.m. to midnight; +61 430 217 621.'), [])
  assert.deepEqual(told('50 years later: The house on the quay where the board met .'), [])
  assert.deepEqual(told('Update, June 13: The board has named a new harbour master for Lormouth.'), [])
  assert.deepEqual(told('The ferry lies at Brixley. And no arrests in the case of the barge that sank on Monday.'), [])
})

test('a day that its own sentence mends, and one of a relative clause around a name, tell nothing; one that ends its clause is that of its own', () => {
  assert.deepEqual(
    told('The mayor first said the mast had fallen on Monday; her office later corrected that to Tuesday.'),
    [],
  )
  assert.deepEqual(
    told('Ivo Rask, whom the board’s president, Ada Quint, had accused in March of waste, said that he would sue.'),
    [],
  )
  assert.deepEqual(
    told('The pier fell on Tuesday. The order was given the night before, the chairman, Ivo Rask, said.').map(
      ([day]) => day,
    ),
    ['2018-06-11', '2018-06-12'],
  )
})
