import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tag } from '../../../scripts/tag/index.ts'
import { story } from './story.ts'

function peopleOf(text: string, language: string): readonly string[] {
  const { mentions } = tag(story([text], { language }))
  return mentions.actors.flatMap(({ name, type }) => (type === 'person' ? [name] : []))
}

test('a country is nobody, with its article or without, also where another language has it for a given name', () => {
  assert.deepEqual(peopleOf("L'autorité portuaire de Malte a dit non. « Nous attendons », a dit Malte.", 'fr'), [])
  assert.deepEqual(peopleOf('Il Giappone ha detto di no. Il Messico tace. Il Ciad protesta.', 'it'), [])
  assert.deepEqual(peopleOf('O Chade calou-se. O México recusou.', 'pt'), [])
})

test('who bears the name of a country is somebody', () => {
  assert.deepEqual(peopleOf('Michael Jordan said no. Chad Smith agreed, and Kenya Moore did too.', 'en'), [
    'Michael Jordan',
    'Chad Smith',
    'Kenya Moore',
  ])
  assert.deepEqual(peopleOf('Malte Kranz sagte, die Fähre fahre nicht. Am Montag schwieg Kranz.', 'de'), [
    'Malte Kranz',
  ])
})
