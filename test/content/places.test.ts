import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePlaces } from '../../scripts/content/places.ts'
import { readProse } from '../../scripts/markdown/prose.ts'
import type { PlaceName } from '../../scripts/model/story.ts'
import { tag } from '../../scripts/tag/index.ts'

const none = { title: '', deck: undefined, date: undefined, dateline: undefined, language: 'en', home: undefined }
const countriesIn = (body: string, places: readonly PlaceName[], language = 'en') =>
  tag(readProse({ ...none, language }, body), [], places).mentions.countries.map(({ code }) => code)

test('places.yaml gives a name its country, other names, or no place at all; what is wrong is told with its line', () => {
  const { places, problems } = parsePlaces(
    'content/places.yaml',
    'Vestrholm: Norway\nAl Udara: { country: QA, aliases: [Al-Udara Air Base] }\nChad Wolfe: none\nSkog: Norwai\nHall:\n',
  )
  assert.deepEqual(places, [
    { names: ['Vestrholm'], country: 'NO' },
    { names: ['Al Udara', 'Al-Udara Air Base'], country: 'QA' },
    { names: ['Chad Wolfe'] },
  ])
  assert.deepEqual(
    problems.map(({ place, code }) => [place.line, code]),
    [
      [4, 'unknown-country'],
      [5, 'missing'],
    ],
  )
})

test('an editor’s places are found where stories name them, and names that are none are not', () => {
  const places = parsePlaces(
    'p',
    'Vestrholm: Norway\nAl Udara: { country: QA, aliases: [Al-Udara Air Base] }\nJordan: none',
  ).places
  const body =
    'Ships reached Vestrholm on Monday. The jets left Al-Udara Air Base, said Jordan, the clerk, who had seen them go.'
  assert.deepEqual(countriesIn(body, places), ['NO', 'QA'])
  assert.deepEqual(countriesIn(body, []).includes('JO'), true)
  assert.deepEqual(countriesIn('A guest of Jordan Valley farmers spoke of vestrholm.', places), [])
})

test('a name that is longer in the dictionary is not the editor’s', () => {
  const places = parsePlaces('p', 'Guinea: none').places
  assert.deepEqual(countriesIn('Rain fell in Papua New Guinea on Monday, and in Guinea.', places), ['PG'])
})

test('places of scripts without spaces are found too', () => {
  const places = parsePlaces('p', '乌代德: 卡塔尔\n').places
  assert.deepEqual(countriesIn('飞机周一离开乌代德基地。', [{ names: ['乌代德'], country: 'QA' }], 'zh'), ['QA'])
  assert.ok(places.length <= 1)
})
