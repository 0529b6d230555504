import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countriesIn, viewCountries } from '../../scripts/catalogue/maps/view.ts'
import { drawWorld } from '../../scripts/catalogue/maps/world.ts'

const world = drawWorld()

test('a map shows the countries that are near each other, not a far one that is named first', () => {
  assert.deepEqual(viewCountries(['US', 'IQ', 'IR', 'SY'], world)?.lit, ['IQ', 'IR', 'SY'])
  assert.deepEqual(viewCountries(['US', 'IR'], world)?.lit, ['US'])
})

test('a country is shown with its neighbours, and stays on the map', () => {
  const box = viewCountries(['IR'], world)?.box
  assert.ok(box)
  const around = countriesIn(box, world)
  for (const neighbour of ['IQ', 'AF', 'PK', 'TM', 'AE']) assert.ok(around.includes(neighbour), neighbour)
  assert.ok(box.left >= 0 && box.right <= world.width && box.top >= 0 && box.bottom <= world.height)
})

test('far-away parts of a country do not widen its map', () => {
  const france = world.boxes.get('FR')
  assert.ok(france && france.right - france.left < world.width / 10)
})

test('what is no country of the map has no map', () => {
  assert.equal(viewCountries(['ZZ'], world), undefined)
  assert.equal(viewCountries([], world), undefined)
})
