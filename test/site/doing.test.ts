import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDoing, isNaming } from '../../scripts/catalogue/shelves/doing.ts'
import { parseStory } from '../../scripts/content/story.ts'

const ACTOR = { slug: 'ines-marlow', name: 'Ines Marlow', type: 'person' } as const

function tells(text: string, language = 'en') {
  return {
    text,
    entry: {
      story: parseStory('a.md', '---\ntitle: A\n---\n').story,
      path: 'a/',
      language,
      countries: [],
      actors: [ACTOR],
      named: [{ ...ACTOR, forms: ['Ines Marlow', 'Marlow'], roles: [] }],
      topics: [],
      removed: [],
      alsoPublished: [],
      digest: { dates: [], keyPoints: [], timeline: [], quotes: [] },
      eventDates: [],
      mark: '',
    },
  }
}

for (const text of [
  'Ines Marlow opened the lock on Tuesday.',
  'On Tuesday evening Marlow opened the lock.',
  'Harbour Master Ines Marlow opened the lock on 3 May.',
  'The new harbour master, Ines Marlow, opened the lock on 3 May.',
  'Early on 3 May, Marlow told the crews to leave.',
])
  test(`she did: ${text}`, () => assert.ok(isDoing(tells(text), ACTOR.slug)))

for (const text of [
  'The crews of the barges thanked Ines Marlow on Tuesday.',
  'The lock that Marlow had opened was shut on 3 May.',
  'Marlow’s deputy opened the lock on Tuesday.',
  'A spokesman for Ines Marlow opened the lock on Tuesday.',
  'On Tuesday the mayor met Marlow at the lock.',
])
  test(`she is named: ${text}`, () => {
    assert.ok(!isDoing(tells(text), ACTOR.slug))
    assert.ok(isNaming(tells(text), ACTOR.slug))
  })

test('of what does not name her it is neither', () => {
  const told = tells('The lock opened on Tuesday.')
  assert.ok(!isDoing(told, ACTOR.slug) && !isNaming(told, ACTOR.slug))
})

test('in other languages too', () => {
  assert.ok(isDoing(tells('Ines Marlow öffnete am Dienstag die Schleuse.', 'de'), ACTOR.slug))
  assert.ok(isDoing(tells('Ines Marlow abrió la esclusa el martes.', 'es'), ACTOR.slug))
})
