import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askForDate, candidates, contradictions, findDates } from '../../scripts/digest/dates/index.ts'
import { splitSentences } from '../../scripts/digest/sentences/index.ts'
import { prose, STORY } from './pier.ts'

test('a day of publication that the text speaks against', () => {
  const check = (date: string, text = STORY) => {
    const story = prose(text, date)
    return contradictions(story, findDates(story, splitSentences(story)))
  }
  assert.deepEqual(check('2018-06-14'), [])
  assert.deepEqual(check('2018-06-15'), [])
  const often = 'The board closed the pier Thursday. Crews left Thursday. It rained Thursday. Talks began Wednesday.'
  assert.deepEqual(check('2018-06-17', often), ['the text tells of Thursday as its day, and 2018-06-17 is a Sunday'])
  assert.deepEqual(check('2019-06-14', 'The pier closed on Thursday, June 14.'), [
    'the text says “Thursday, June 14”, but 2019-06-14 is a Friday',
  ])
  assert.deepEqual(check('2018-06-14', 'The pier burned on July 30, 2018, police said.'), [
    'the text tells of July 30, 2018 as past',
  ])
  assert.deepEqual(check('2018-06-14', "The pier closed. (Editor's note: it burned on July 30, 2018.)"), [])
  assert.deepEqual(check('2018-09-14', 'OSLO, June 14 (NTB) -- The pier closed.'), [
    "the story's own date line is “June 14”",
  ])
  assert.deepEqual(check('2018-05-17', 'The board met on Thursday, May 16.'), [
    'the text says “Thursday, May 16”, but 2018-05-16 is a Wednesday',
  ])
  assert.deepEqual(check('2016-06-14', 'Thursday, June 14, 2018\n\nThe pier closed.'), [
    "the story's own date line is “Thursday, June 14, 2018”",
  ])
})

test('candidates for an undated story, each with its reason', () => {
  assert.deepEqual(candidates(prose('Thursday, June 14, 2018\n\nThe pier closed.')), [
    { date: '2018-06-14', reason: "the story's own date line is “Thursday, June 14, 2018”" },
  ])
  assert.deepEqual(
    candidates(prose('The pier closed on Thursday. It was surveyed on June 12, 2018.')).map(({ date }) => date),
    ['2018-06-14', '2018-06-12'],
  )
  assert.deepEqual(candidates(prose('The pier closed on Thursday.')), [])
})

test('what is asked of the person who adds an undated story', () => {
  assert.equal(askForDate(prose(STORY)), 'the text names a Thursday and June 2; state the day with --date YYYY-MM-DD')
  assert.equal(askForDate(prose('Nothing here.')), 'the text names no day; state the day with --date YYYY-MM-DD')
  assert.match(
    askForDate(prose('OSLO, June 14 (NTB) -- The pier closed on Thursday.\n\nIt leaned since May 7.')),
    /it may be of 20\d\d-06-14 \(its date line is “June 14”, the text opens on a Thursday, and the one was the other in 20\d\d\).*--date (20\d\d-06-14|YYYY-MM-DD)$/,
  )
  assert.equal(
    askForDate(prose('OSLO, June 14, 2018 (NTB) -- The pier closed.')),
    "the text names June 14, 2018; it may be of 2018-06-14 (the story's own date line is “June 14, 2018”); state the day with --date 2018-06-14",
  )
})
