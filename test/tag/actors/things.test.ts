import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findActors } from '../../../scripts/tag/actors/index.ts'
import { named, story } from './story.ts'

test('ships and machines are no actors, wherever the story names them', () => {
  assert.deepEqual(named('The tanker Marta Quint left. Marta Quint is old. The owner of the Lena Weber said so.'), [])
  assert.deepEqual(named('Marta Quint 2 sailed at dawn with a patrol of the USS Abraham Lincoln.'), [])
  assert.deepEqual(
    named('The Front Quint, which belongs to an owner in Oslo and flies the flag of Panama, burned.'),
    [],
  )
  assert.deepEqual(named('The MQ-4 flew over.'), [])
})

test('a place explained as one is no person', () => {
  assert.deepEqual(named('It fell near Marta Weber, a district on the coast.'), [])
})

test('reporters in a credit line are no actors of the story', () => {
  assert.deepEqual(named('(Reporting by Ada Quint, editing by Peter Weber)'), [])
  assert.deepEqual(named('Photograph: Ada Quint for the paper'), [])
  assert.deepEqual(named('By Ada Quint'), [])
  assert.deepEqual(named('The dam was designed by Ada Quint in 1950.'), ['Ada Quint: Ada Quint'])
})

test('ambiguous names need the actor’s full name in the same story', () => {
  assert.deepEqual(named('It came by RSS on Monday.'), [])
  assert.deepEqual(named('The Islamic Revolutionary Guard Corps fired. The Guards said so.'), [
    'Islamic Revolutionary Guard Corps: Islamic Revolutionary Guard Corps, Guards',
  ])
})

test('a name deep in the text, or one that says where something was published, is not what a story is about', () => {
  const rest = ['One.', 'Two.', 'Three.', 'Four.']
  const about = (text: string) => findActors(story([...rest, text])).about.map(({ name }) => name)
  assert.deepEqual(about('Qantas said that it would fly around it.'), [])
  assert.deepEqual(about('Angela Merkel said that it was so.'), ['Angela Merkel'])
  for (const by of ['on', 'via'])
    assert.deepEqual(findActors(story([`He wrote it ${by} Twitter.`, `He wrote more ${by} Twitter.`])).about, [], by)
})

test('a story of many is about the twelve most central, in that order', () => {
  const names = 'Abel Bode Cram Dahl Eder Falk Gram Holt Isak Juhl Kron Lund Mohr Nord Oster'.split(' ')
  const said = names.map(
    (name, at) =>
      `Peter ${name} said that it was so. ${at === 14 ? `Peter ${name} said it again. Peter ${name} left.` : ''}`,
  )
  const about = findActors(story(said)).about.map(({ name }) => name)
  assert.equal(about.length, 12)
  assert.equal(about[0], 'Peter Abel')
  assert.ok(about.includes('Peter Oster'), about.join())
})
