import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timelineOf } from './pier.ts'

/** The days and words of a story in another language. */
function toldIn(language: string, date: string, ...texts: readonly string[]): readonly string[] {
  const paragraphs = texts.map((text) => ({ kind: 'paragraph' as const, text }))
  return timelineOf({ title: '', language, date, paragraphs }).map(({ date: day, text }) => `${day} ${text}`)
}

test('the eve and the morrow are days in every language, and none that a pronoun opens is told', () => {
  assert.deepEqual(
    toldIn(
      'fr',
      '2024-02-09',
      'La mairie a fermé jeudi l’usine d’eau.',
      'La veille, un laboratoire avait remis son rapport au préfet.',
    ),
    [
      '2024-02-07 La veille, un laboratoire avait remis son rapport au préfet.',
      '2024-02-08 La mairie a fermé jeudi l’usine d’eau.',
    ],
  )
  assert.deepEqual(
    toldIn(
      'pt',
      '2024-07-11',
      'A câmara aprovou o hospital na quarta-feira. Na véspera, a oposição tinha abandonado a sala.',
    ),
    [
      '2024-07-09 Na véspera, a oposição tinha abandonado a sala.',
      '2024-07-10 A câmara aprovou o hospital na quarta-feira.',
    ],
  )
  assert.deepEqual(
    toldIn(
      'es',
      '2024-05-16',
      'El Gobierno suspendió el miércoles la venta del puerto.',
      'Añadió que el lunes habrá una nueva reunión.',
    ),
    ['2024-05-15 El Gobierno suspendió el miércoles la venta del puerto.'],
  )
})

test('Chinese events lean on what has happened, and not on what is to come', () => {
  assert.deepEqual(
    toldIn(
      'zh',
      '2024-08-07',
      '青江市政府周二关闭了城东的一家化工厂。',
      '环保局局长陈敏表示，调查将于8月12日开始。',
      '当天晚上，附近三个村的居民被转移。他说，设备在6月检查过。',
    ),
    [
      '2024-08-06 青江市政府周二关闭了城东的一家化工厂。',
      '2024-08-06 当天晚上，附近三个村的居民被转移。',
      '2024-08-12 环保局局长陈敏表示，调查将于8月12日开始。',
    ],
  )
})

test('a capital makes a name of a month where months are written small', () => {
  assert.deepEqual(
    toldIn(
      'es',
      '2024-10-03',
      'La policía detuvo el martes al exalcalde de Montaro, Julio Rivas, acusado de desviar fondos.',
    ),
    ['2024-10-01 La policía detuvo el martes al exalcalde de Montaro, Julio Rivas, acusado de desviar fondos.'],
  )
})
