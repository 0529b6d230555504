import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findQuotes } from '../../scripts/digest/quotes/index.ts'
import { splitSentences } from '../../scripts/digest/sentences/index.ts'
import type { Prose } from '../../scripts/model/prose.ts'
import type { Tags } from '../../scripts/model/tags.ts'

const NOBODY: Tags = { countries: [], actors: [], mentions: { countries: [], actors: [] } }

/** Who is given each quotation of a text, by the name that the reader would see. */
function speakers(language: string, ...texts: readonly string[]): readonly string[] {
  const paragraphs = texts.map((text) => ({ kind: 'paragraph' as const, text }))
  const prose: Prose = { title: '', language, paragraphs }
  return findQuotes(prose, splitSentences(prose), NOBODY).map(({ speaker, text }) => `${speaker}: ${text}`)
}

test('Italian: after, before, and in reported speech', () => {
  assert.deepEqual(
    speakers(
      'it',
      '«Il molo resta chiuso fino a maggio», ha detto la sindaca Livia Corsi.',
      'Il ministro dei Trasporti, Dario Fonti, ha aggiunto che i lavori costeranno meno.',
    ),
    ['Livia Corsi: Il molo resta chiuso fino a maggio', 'Dario Fonti: i lavori costeranno meno'],
  )
})

test('Dutch: a name with particles, and the verb before its subject', () => {
  assert.deepEqual(
    speakers(
      'nl',
      'Burgemeester Kees van der Meer zei dat de brug dicht blijft.',
      '“Wij wachten nog op het rapport”, aldus woordvoerder Tess Vos.',
    ),
    ['Kees van der Meer: de brug dicht blijft', 'Tess Vos: Wij wachten nog op het rapport'],
  )
})

test('Russian: whom something was told is not who told it', () => {
  assert.deepEqual(
    speakers(
      'ru',
      'Мэр города Олег Зимин заявил, что мост закроют в мае.',
      '«Работы начнутся после праздников», — сообщил Зимин журналистам.',
    ),
    ['Олег Зимин: мост закроют в мае', 'Олег Зимин: Работы начнутся после праздников'],
  )
})

test('Turkish and Arabic: the verb stands last, or first', () => {
  assert.deepEqual(speakers('tr', '“Köprü mayısta açılacak” dedi Belediye Başkanı Derya Uslu.'), [
    'Derya Uslu: Köprü mayısta açılacak',
  ])
  assert.deepEqual(speakers('ar', 'قال وزير النقل سامي درويش إن الجسر سيبقى مغلقا حتى مايو.'), [
    'وزير النقل سامي درويش: الجسر سيبقى مغلقا حتى مايو',
  ])
})

test('Chinese and Japanese: beside the quotation, and nobody by a pronoun alone', () => {
  assert.deepEqual(speakers('zh', '“大桥五月才能重新开放。”市长周岚表示。', '他说：“我们还在等待报告。”'), [
    '市长周岚: 大桥五月才能重新开放。',
    'undefined: 我们还在等待报告。',
  ])
  assert.deepEqual(speakers('ja', '「橋は五月に再開する予定だ」と森田市長は述べた。'), [
    '森田市長: 橋は五月に再開する予定だ',
  ])
})

test('German: whose paper says it, what is rebuffed, two who speak together, and titles of works', () => {
  assert.deepEqual(
    speakers(
      'de',
      'In der Mitteilung der Kieler Hafenbehörde heißt es: „Wir suchen weiter nach dem Boot und seiner Besatzung.“',
      'Die Kritik des Anglervereins wies die Landesregierung zurück: „Es geht darum, den Fluss für alle sauber zu halten.“',
      'Anna und Willi Berg teilten daraufhin mit: „Wir bitten in diesen Tagen alle um Ruhe.“',
      '„Wer baut, muss auch fragen“, so die Vorsitzende des Umweltbundes, Maren Holt.',
      'Unter dem Motto „viele Jahre vergehen und alles bleibt“ wird gefeiert.',
    ),
    [
      'der Kieler Hafenbehörde: Wir suchen weiter nach dem Boot und seiner Besatzung.',
      'Landesregierung: Es geht darum, den Fluss für alle sauber zu halten.',
      'Anna und Willi Berg: Wir bitten in diesen Tagen alle um Ruhe.',
      'Maren Holt: Wer baut, muss auch fragen',
    ],
  )
})

test('German: an aside with “so” names a source, and a relative pronoun nobody', () => {
  assert.deepEqual(
    speakers(
      'de',
      'Bei „Umzügen am Rand der Stadt“, die, so das Innenministerium, immer wieder von „Schlägereien in den Gassen“ begleitet würden, greift man ein.',
    ),
    ['Innenministerium: Umzügen am Rand der Stadt', 'Innenministerium: Schlägereien in den Gassen'],
  )
})

test('French: a reflexive verb has its name behind it, and “celui-ci” is nobody', () => {
  assert.deepEqual(
    speakers(
      'fr',
      '« C’est une honte », s’est indigné Paul Garnier, élu de l’opposition.',
      'Un laboratoire a remis son rapport. Celui-ci indique que le plomb vient de tuyaux posés en 1962.',
    ),
    ['Paul Garnier: C’est une honte'],
  )
})

test('Chinese: a colon before a quotation names its speaker, whoever speaks next', () => {
  assert.deepEqual(
    speakers('zh', '市长李文涛说：“我们不会让工厂在查清原因之前重新开工。”环保局局长陈敏表示，调查将于八月开始。'),
    ['市长李文涛: 我们不会让工厂在查清原因之前重新开工。'],
  )
})

test('a signature in brackets names the speaker in any language', () => {
  assert.deepEqual(
    speakers('de', 'Die Wahl ist vorbei. „Die Wahlen sind frei und offen abgelaufen.“ (Hafenstiftung Lünen)'),
    ['Hafenstiftung Lünen: Die Wahlen sind frei und offen abgelaufen.'],
  )
})
