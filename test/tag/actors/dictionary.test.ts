import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActorFile } from '../../../scripts/model/story.ts'
import { ACTOR_TYPES } from '../../../scripts/model/tags.ts'
import { builtInActors, findActor, nearestActor } from '../../../scripts/tag/actors/index.ts'
import { countryOf } from '../../../scripts/tag/countries/atlas.ts'
import { named } from './story.ts'

const file = (name: string, more: Partial<ActorFile> = {}): ActorFile => ({
  file: `content/actors/${name}.md`,
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  aliases: [],
  type: 'organization',
  redirects: [],
  body: '',
  ...more,
})

test('the built-in list has what world news names, each with a page of its own', () => {
  assert.ok(builtInActors.length >= 1500)
  assert.equal(new Set(builtInActors.map(({ slug }) => slug)).size, builtInActors.length)
  for (const { name, type, country } of builtInActors) {
    assert.ok(ACTOR_TYPES.includes(type), name)
    assert.ok(!country || country === 'SU' || countryOf(country), `${name}: ${country}`)
  }
})

test('an actor is found by name, alias and acronym, whatever the capitals and accents', () => {
  assert.equal(findActor('irgc')?.name, 'Islamic Revolutionary Guard Corps')
  assert.equal(findActor('recep tayyip erdogan')?.name, 'Recep Tayyip Erdoğan')
  assert.equal(findActor('The State Department')?.name, 'US Department of State')
  assert.equal(findActor('Nobody of This Name'), undefined)
  assert.equal(nearestActor('Donald Trmup')?.name, 'Donald Trump')
})

test('a site’s own file adds an actor', () => {
  const files = [file('Lantern Circle', { aliases: ['the Circle'], type: 'armed-group' })]
  assert.deepEqual(named('Members of the Lantern Circle fled.', {}, files), ['Lantern Circle: Lantern Circle'])
  assert.equal(findActor('the circle', files)?.type, 'armed-group')
})

test('a site’s own file wins, and keeps the aliases that the built-in entry has', () => {
  const files = [file('Houthi movement', { slug: 'houthis-yemen', type: 'party' })]
  assert.equal(findActor('Ansar Allah', files)?.slug, 'houthis-yemen')
  assert.equal(findActor('Ansar Allah', files)?.type, 'party')
  assert.deepEqual(named('The Houthis and Ansar Allah are one.', {}, files), ['Houthi movement: Houthis, Ansar Allah'])
})

test('an alias that a site gives to its own actor is taken from the built-in one', () => {
  const files = [file('Institute of Rural Growth', { aliases: ['IRGC'] })]
  assert.equal(findActor('IRGC', files)?.name, 'Institute of Rural Growth')
  assert.equal(findActor('Revolutionary Guards', files)?.name, 'Islamic Revolutionary Guard Corps')
})

test('offices resolve to the site’s own entry for their holder', () => {
  const files = [file('Mike Pompeo', { slug: 'pompeo', type: 'person' })]
  assert.equal(findActor('Mike Pompeo', files)?.slug, 'pompeo')
  assert.deepEqual(named('The US secretary of state left.', { date: '2019-05-15' }, files), [
    'Mike Pompeo: US secretary of state',
  ])
})
