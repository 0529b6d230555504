import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readByline } from '../../../scripts/read/text/head/byline.ts'

const authorsOf = (line: string) => readByline(line)?.authors

test('people are read from bylines of many languages', () => {
  assert.deepEqual(authorsOf('By Jane Doe'), ['Jane Doe'])
  assert.deepEqual(authorsOf('By Jane Doe and John van der Roe | 15 May 2019'), ['Jane Doe', 'John van der Roe'])
  assert.deepEqual(authorsOf('BY JANE DOE, JOHN ROE & MARY LOE'), ['Jane Doe', 'John Roe', 'Mary Loe'])
  assert.deepEqual(authorsOf('Von Karin Althaus und Jörg Metz'), ['Karin Althaus', 'Jörg Metz'])
  assert.deepEqual(authorsOf('Por: María José Cordero'), ['María José Cordero'])
  assert.deepEqual(authorsOf('Автор: Ольга Лебедева'), ['Ольга Лебедева'])
  assert.deepEqual(authorsOf('بقلم سارة العبيدي'), ['سارة العبيدي'])
})

test('desks, papers and roles are no people', () => {
  for (const line of [
    'By admin',
    'By Staff Reporter',
    'By The Harbour Times',
    'Von Redaktion',
    'Jane Doe',
    'By the river they sat down',
  ])
    assert.equal(authorsOf(line), undefined, line)
})

test('a wire agency is told from people', () => {
  assert.deepEqual(readByline('By Jane Doe, AFP'), { authors: ['Jane Doe'], agency: 'AFP' })
  assert.deepEqual(readByline('(Reuters)'), { authors: [], agency: 'Reuters' })
})

test('a paper in Chinese is nobody', () => {
  assert.deepEqual(authorsOf('記者林佳穎／台北報導'), ['林佳穎'])
  assert.deepEqual(authorsOf('文：海岸日报') ?? [], [])
  assert.deepEqual(authorsOf('作者：林若溪'), ['林若溪'])
})
