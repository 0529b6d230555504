import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { firstWritten, readMoment } from '../../../scripts/read/moment/index.ts'

test('dates are read in every form that carriers write', () => {
  const forms = readFileSync(new URL('./forms.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
  assert.ok(forms.length > 100)
  const wrong = forms.flatMap((line) => {
    const bar = line.lastIndexOf('|')
    const [written, expected] = [line.slice(0, bar).trim(), line.slice(bar + 1).trim()]
    const found = readMoment(written) ?? ''
    return found === expected ? [] : [`${written}: found “${found}”, expected “${expected}”`]
  })
  assert.deepEqual(wrong, [])
})

test('a name that is two months in two languages is read in the language of its carrier alone', () => {
  assert.equal(readMoment('6 listopada 2021', 'pl'), '2021-11-06')
  assert.equal(readMoment('6 listopada 2021', 'hr'), '2021-10-06')
  assert.equal(readMoment('6 listopada 2021'), undefined)
})

test('each language writes its months in a way that is read', () => {
  for (const language of [
    'pt',
    'fr',
    'de',
    'es',
    'it',
    'nl',
    'ru',
    'uk',
    'pl',
    'tr',
    'id',
    'ar',
    'fa',
    'el',
    'hu',
    'sv',
    'da',
    'nb',
    'fi',
    'cs',
    'ro',
    'bg',
    'hi',
    'zh',
    'ja',
    'ko',
    'vi',
  ])
    for (let month = 0; month < 12; month++)
      for (const style of ['long', 'medium'] as const) {
        const day = new Date(Date.UTC(2021, month, 17))
        const written = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
          dateStyle: style,
          timeZone: 'UTC',
        }).format(day)
        assert.equal(readMoment(written, language), day.toISOString().slice(0, 10), `${language}: ${written}`)
      }
})

test('any moment that JavaScript prints is read as it is', () => {
  const times = fc.date({ min: new Date('1971-01-01'), max: new Date('2199-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(times, (time) => {
      const moment = time.toISOString().replace(/\.\d+Z$/, 'Z')
      for (const written of [
        time.toISOString(),
        time.toUTCString(),
        moment.replace('T', ' '),
        moment.replace(/[-:]/g, ''),
      ])
        assert.equal(readMoment(written), moment, written)
    }),
  )
})

test('nothing is read of what is no date, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const moment = readMoment(text)
      assert.ok(moment === undefined || !Number.isNaN(Date.parse(moment)), text)
    }),
  )
  assert.equal(readMoment('9'.repeat(1_000_000)), undefined)
})

test('of several dates the first that is one counts, and the first of all is kept to be told', () => {
  assert.equal(firstWritten([undefined, 'soon', '5 May 2021']), '5 May 2021')
  assert.equal(firstWritten([undefined, 'soon', 'later']), 'soon')
})
