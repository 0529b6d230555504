import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorsOf } from './story.ts'

function peopleOf(text: string, language: string): readonly string[] {
  return actorsOf(text, language).flatMap(({ name, type }) => (type === 'person' ? [name] : []))
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

test('the country of an office is no part of the name behind it', () => {
  assert.deepEqual(peopleOf('Об этом президент Перу Мартин Вискарра заявил в понедельник.', 'ru'), ['Мартин Вискарра'])
})
