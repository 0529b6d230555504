import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCalendar } from '../../layouts/calendar.ts'
import { en } from '../../layouts/words/en.ts'

const calendar = createCalendar('en-GB', en)

for (const [value, words] of [
  ['2019-05-15', '15 May 2019'],
  ['2019-05-15T23:30:00+09:00', '15 May 2019'],
  ['2019-05', 'May 2019'],
  ['2019', '2019'],
  ['201', '2010s'],
  ['2019-W20', 'week 20 of 2019'],
  ['2019-W24-WE', 'weekend of 15 June 2019'],
  ['2019-Q2', 'Q2 2019'],
  ['2019-H2', 'second half of 2019'],
  ['2019-SP', 'spring 2019'],
  ['what is this', 'what is this'],
] as const) {
  test(`${value} is written ${words}`, () => assert.equal(calendar.value(value), words))
}
