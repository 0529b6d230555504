import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDateline } from '../../scripts/read/dateline.ts'

const read = (text: string) => {
  const found = readDateline(`${text}The minister resigned.`)
  assert.equal(found?.rest, 'The minister resigned.')
  const { rest, ...dateline } = found
  return dateline
}

test('wires end it with a dash', () => {
  assert.deepEqual(read('WASHINGTON, Feb 26 - '), { place: 'Washington' })
  assert.deepEqual(read('NAIROBI, Kenya (AP) _ '), { place: 'Nairobi', country: 'Kenya', agency: 'AP' })
  assert.deepEqual(read('Baghdad (AFP) – '), { place: 'Baghdad', agency: 'AFP' })
  assert.deepEqual(read('Paris, 15 May 2019 (Reuters) - '), { place: 'Paris', agency: 'Reuters' })
  assert.deepEqual(read('RIO DE JANEIRO — '), { place: 'Rio de Janeiro' })
  assert.deepEqual(read('OAK BROOK, Ill., March 3 - '), { place: 'Oak Brook', country: 'Ill.' })
})

test('a dash in a sentence is none', () => {
  for (const text of [
    'Iran – the country under sanctions – answered.',
    'The US - as always - was late.',
    'May 15, 2019 - a day to remember.',
    'NATO said on Monday that it would not go.',
    '',
  ]) {
    assert.equal(readDateline(text), undefined, text)
  }
})

test('long paragraphs without one cost no more than short ones', () => {
  assert.equal(readDateline('A'.repeat(1_000_000)), undefined)
  assert.equal(readDateline(' '.repeat(1_000_000)), undefined)
})
