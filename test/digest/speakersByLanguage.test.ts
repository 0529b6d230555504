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
