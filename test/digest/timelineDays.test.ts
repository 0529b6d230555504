import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prose, timelineOf } from './pier.ts'

const told = (text: string, day = '2018-06-14', language = 'en') =>
  timelineOf({ ...prose(text, day), language }).map(
    ({ date, text: telling }) => `${date} ${telling.slice(0, 30).trim()}`,
  )

test('a weekday takes the tense of its own clause, and of what is feared, forecast or vowed beside it', () => {
  assert.deepEqual(
    told('The mayor wrote that if Oswick is not ready, the talks in Lormouth on Monday should be put off.'),
    ['2018-06-18 The mayor wrote that if Oswick'],
  )
  assert.deepEqual(
    told('The mayor wrote that if Oswick “is not ready,” the talks in Lormouth on Monday “should be put off.”'),
    ['2018-06-18 The mayor wrote that if Oswick'],
  )
  assert.deepEqual(
    told('The weather office of Oswick predicted high tides through Sunday that could flood the quays.'),
    ['2018-06-17 The weather office of Oswick p'],
  )
  assert.deepEqual(told('Oswick braced for a march of dockers Saturday as the mayor called for calm.'), [
    '2018-06-16 Oswick braced for a march of d',
  ])
  assert.deepEqual(told('Mayor Ivo Rask vowed on Monday to rebuild the mole of Oswick.'), [
    '2018-06-11 Mayor Ivo Rask vowed on Monday',
  ])
})

test('what comes a day after counts from today', () => {
  assert.deepEqual(
    told('On Friday Oswick paid its crews.\n\nThe offer by Oswick comes a day after the town closed its pier.'),
    ['2018-06-08 On Friday Oswick paid its crew', '2018-06-13 the town closed its pier.'],
  )
})

test('a day that tells apart what the sentence is not about is no event', () => {
  for (const text of [
    'The crane had rusted in the weeks before the June 2 collapse of the mole at Oswick.',
    'Ivo Rask closed the evening with a song, mocking the council, blaming it for the result of the vote on Tuesday.',
    'The pension of Oswick is the same for dockers born in 1960 and later.',
    'The 4 percent bond of Oswick due 2031 fell by a tenth to 98.2 in Lormouth.',
    'The mayor of Oswick put pressure on someone to take the post vacated this week by Ivo Rask.',
    'The town debates plans made for the Harbour Act, passed in 2010 without a vote of the dockers.',
    'Lormouth bought its boats from the Free Quay, a band outlawed by the high court of Oswick in 2002.',
    'The dockers of Oswick fear the dangers posed by the new Port Security Bill, 2017 to their guild.',
    'The mayor of Oswick welcomed the crews to the Regatta Cup 2017 between Oswick and Lormouth.',
    'The quarrels of Oswick are like those that the town of Lormouth had two decades ago.',
    'Oswick is to vote on a law for families of those killed in the Sept. 11 attacks.',
  ])
    assert.deepEqual(told(text), [], text)
  assert.equal(told('At the Monday hearing in Oswick Ivo Rask denied that he sold the crane.').length, 1)
})

test('the head of a list, a post, a transcript and the stamp of a part of a page tell nothing', () => {
  for (const text of [
    'Results of the rowing meeting held by the guild of Oswick on Tuesday:',
    'High water at the mole of Oswick tonight, stay off the quays — Jo Lund (@quaywatch) June 12, 2018',
    'JO LUND, HOST: Now thousands of dockers were on the mole of Oswick on Tuesday evening.',
    '(Update 4:08 a.m. Tuesday in Oswick, 9:08 p.m. Monday in Lormouth) The guild has set up a line for dockers.',
  ])
    assert.deepEqual(told(text), [], text)
})

test('an hour hangs on a day told before', () => {
  assert.deepEqual(
    told('Guards of Oswick came to the mole.\n\nAt 3:40 a.m. the guards of Oswick fired at the crews.'),
    [],
  )
  assert.equal(
    told('Guards of Oswick came to the mole on Monday.\n\nAt 3:40 a.m. the guards of Oswick fired at the crews.')
      .length,
    2,
  )
  assert.deepEqual(
    told('Die Wache kam auf die Mole.\n\nUm 3.40 Uhr schoss die Wache von Oswick auf die Boote.', '2018-06-14', 'de'),
    [],
  )
})

test('a clause cut out of its sentence ends before what another subject does, and no infinitive makes one', () => {
  assert.deepEqual(
    timelineOf(
      prose(
        'Police said the crew, who fled after a barge sank off Oswick on Tuesday and then hid in Lormouth, would be charged.',
        '2018-06-14',
      ),
    ).map(({ text }) => text),
    ['a barge sank off Oswick on Tuesday'],
  )
  assert.equal(
    timelineOf(
      prose(
        'Oswick mourned the death of Ivo Rask on Tuesday, and the Wednesday decision of the court not to charge Ada Quint angered it.',
        '2018-06-14',
      ),
    ).length,
    1,
  )
})

test('what points out of itself is told of no day', () => {
  for (const text of [
    'The town used that line Monday in a film about the ferries.',
    'In Lormouth, clerks hoped to mend that figure on Tuesday.',
    'But on Tuesday, in a rare rebuke of the mayor, he chose to close the ferry.',
    'So that means the ferries will be idle on Tuesday.',
  ])
    assert.deepEqual(told(`Oswick has no boats.\n\n${text}`), [], text)
  for (const text of [
    'Beide sollten am Montag in Oswick auslaufen.',
    'Der hatte am Montag die Fähre von Oswick verkauft.',
  ])
    assert.deepEqual(told(text, '2018-06-14', 'de'), [], text)
})
