import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDays } from '../../../scripts/read/text/head/day.ts'

const TODAY = '2026-11-22'
const dayOf = (line: string, language = 'en') => findDays(line, language, TODAY).map(({ day }) => day)

test('a day is read as each language writes it', () => {
  const lines: readonly (readonly [line: string, language: string])[] = [
    ['15 May 2019', 'en'],
    ['Wednesday, May 15, 2019 at 5:30 PM', 'en'],
    ['May 15th, 2019', 'en'],
    ['Published 2019-05-15T10:00', 'en'],
    ['15/05/2019', 'en'],
    ['05/15/2019', 'en'],
    ['15. Mai 2019, 10:00 Uhr', 'de'],
    ['15.05.2019', 'de'],
    ['Publié le 15 mai 2019 à 10h00', 'fr'],
    ['15 de mayo de 2019', 'es'],
    ['15 de maio de 2019', 'pt'],
    ['15 мая 2019', 'ru'],
    ['15 مايو 2019', 'ar'],
    ['١٥ مايو ٢٠١٩', 'ar'],
    ['2019年5月15日', 'zh'],
    ['15 Mayıs 2019', 'tr'],
    ['15 maja 2019', 'pl'],
    ['15 พ.ค. 2562', 'th'],
    ['১৫ মে ২০১৯', 'bn'],
    ['۲۵ اردیبهشت ۱۳۹۸ - ۱۰:۰۰', 'fa'],
    ['۱۳۹۸/۰۲/۲۵', 'fa'],
  ]
  for (const [line, language] of lines) assert.deepEqual(dayOf(line, language), ['2019-05-15'], line)
})

test('what could be two days is none in English, and day before month elsewhere', () => {
  assert.deepEqual(dayOf('5/3/2021'), [])
  assert.deepEqual(dayOf('5/3/2021', 'es'), ['2021-03-05'])
})

test('a day that does not exist, or has not come, is none', () => {
  assert.deepEqual(dayOf('31 February 2020'), [])
  assert.deepEqual(dayOf('23 November 2026'), [])
  assert.deepEqual(dayOf('22 November 2026'), ['2026-11-22'])
})

test('a label tells the day of a change from the day of publication', () => {
  assert.deepEqual(findDays('Published 3 May 2021 | Updated 5 May 2021', 'en', TODAY), [
    { day: '2021-05-03', updated: false },
    { day: '2021-05-05', updated: true },
  ])
})
