import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorsOf } from './story.ts'

const bodiesOf = (text: string, language: string) => namesOf(text, language, (type) => type !== 'person')
const peopleOf = (text: string, language: string) => namesOf(text, language, (type) => type === 'person')

function namesOf(text: string, language: string, counts: (type: string) => boolean): readonly string[] {
  return actorsOf(text, language).flatMap(({ name, type }) => (counts(type) ? [name] : []))
}

/** What each text names, and nothing else. */
const BODIES: readonly (readonly [language: string, text: string, ...bodies: readonly string[]])[] = [
  ['ru', 'Об этом сообщило Министерство лесного хозяйства.', 'Министерство лесного хозяйства'],
  ['ru', 'Верховный суд Исландии отклонил жалобу.', 'Верховный суд Исландии'],
  ['ru', 'Жалобу рассмотрит суд Выборга.', 'суд Выборга'],
  ['ru', 'Его пригласил клуб «Северный ветер».', 'Северный ветер'],
  ['ru', 'Письмо направили в Комитет по охране памятников и музеев.', 'Комитет по охране памятников и музеев'],
  ['uk', 'Рішення ухвалила Сумська обласна рада.', 'Сумська обласна рада'],
  ['uk', 'Заяву подали до Міністерства культури та спорту.', 'Міністерства культури та спорту'],
  ['de', 'Das Bundesamt für Gewässerkunde warnte am Montag.', 'Bundesamt für Gewässerkunde'],
  ['de', 'Der Verband der Imker klagt.', 'Verband der Imker'],
  ['nl', 'De Koninklijke Nederlandse Roeibond zwijgt.', 'Koninklijke Nederlandse Roeibond'],
  ['nl', 'De film was te zien op Radio 7.', 'Radio 7'],
  ['fr', 'La ministre a saisi le Conseil supérieur des postes.', 'Conseil supérieur des postes'],
  ['fr', 'Le tribunal de Rouen a tranché.', 'tribunal de Rouen'],
  ['it', 'Lo ha deciso il Consiglio nazionale per la pace.', 'Consiglio nazionale per la pace'],
  ['pt', 'O caso está na Comissão Nacional para a Pesca.', 'Comissão Nacional para a Pesca'],
  ['es', 'Acudieron la Policía Portuaria y la Guardia Forestal.', 'Policía Portuaria', 'Guardia Forestal'],
  ['es', 'El texto llegó al Senado en marzo.', 'Senado'],
]

test('bodies are read around their noun, in the languages that have its words', () => {
  for (const [language, text, ...bodies] of BODIES) assert.deepEqual(bodiesOf(text, language), bodies, text)
})

/** Whom each text names, and nobody else. */
const PEOPLE: readonly (readonly [language: string, text: string, ...people: readonly string[]])[] = [
  ['ru', 'Защитник Петра Лаврова Олег Зимин подал жалобу.', 'Петра Лаврова', 'Олег Зимин'],
  ['ru', 'Сенатор Калифорнии Эдвин Стоун выступил против.', 'Эдвин Стоун'],
  ['ru', 'Портрет отдали Скворцовой Анне Ильиничне.', 'Скворцовой Анне Ильиничне'],
  ['uk', 'Про це заявив депутат Ігор Коваленко.', 'Ігор Коваленко'],
  ['de', 'Das sagte Vereinschef Jürgen Lindner am Abend.', 'Jürgen Lindner'],
  ['nl', 'Een documentaire van Jan Peeters wint.', 'Jan Peeters'],
  ['nl', 'Documentaire van Jan Peeters wint.', 'Jan Peeters'],
  ['es', 'El libro trata del Espíritu de Sevilla.'],
  ['fr', 'Le général Lanvin a refusé.', 'Lanvin'],
  ['es', 'El ministro de Pesca dimitió.'],
]

test('a person begins at the given name or behind the role, and small words join no names of things', () => {
  for (const [language, text, ...people] of PEOPLE) assert.deepEqual(peopleOf(text, language), people, text)
})

test('a body in several cases is one, called by the form that is likeliest its own', () => {
  const [first, ...others] = actorsOf(
    'Дело рассмотрела Портовая дума. Члены Портовой думы и Портовую думу хвалят.',
    'ru',
  )
  assert.deepEqual(others, [])
  assert.equal(first?.name, 'Портовая дума')
})
