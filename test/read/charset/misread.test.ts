import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { mendMisread } from '../../../scripts/read/charset/misread.ts'

/** UTF-8 read as another encoding. */
function misread(text: string, encoding: string): string {
  return encoding === 'latin1' ? Buffer.from(text).toString('latin1') : iconv.decode(Buffer.from(text), encoding)
}

const GERMAN = '„Schöne Grüße“ aus der Höhe, schrieb die Führerin über fünf Bergtäler hinüber.'

test('UTF-8 that was read as another encoding is mended, once or twice', () => {
  assert.equal(mendMisread(misread(GERMAN, 'latin1')), GERMAN)
  assert.equal(mendMisread(misread(misread(GERMAN, 'latin1'), 'latin1')), GERMAN)
  assert.equal(mendMisread(misread('Déjà vu', 'windows-1252')), 'Déjà vu')
  const russian = 'Паром завтра не поплывёт, сказал капитан.'
  assert.equal(mendMisread(misread(russian, 'windows-1251').replaceAll('\uFFFD', '\u0098')), russian)
  assert.equal(
    mendMisread(misread('Die Fähre fährt später über größere Flüsse', 'macintosh')),
    'Die Fähre fährt später über größere Flüsse',
  )
})

test('in a text that is right otherwise, only what no language writes is mended', () => {
  assert.equal(mendMisread('Größe “so” – donâ€™t'), 'Größe “so” – don’t')
  assert.equal(mendMisread('Größe, “so” heißt das CafÃ©'), 'Größe, “so” heißt das Café')
})

test('letters and marks that stand so by chance stay', () => {
  for (const text of [
    'Il va à\u00A0« Paris » après l’été\u00A0!',
    'IRÁ «AMANHÃ» À “MANHÔ',
    'Річка Сіверський Донець і її притоки',
    'Паром «Нева» стоит',
    'ÇA «É»…',
    'PÅ»',
    '20 °C, 5 £, naïve',
  ])
    assert.equal(mendMisread(text), text)
})
