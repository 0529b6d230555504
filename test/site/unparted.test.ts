import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinWords, partWords, readQuery } from '../../layouts/assets/unparted.ts'

test('signs of Chinese and Japanese are words of their own, Thai is cut into words, and other scripts stay as they are', () => {
  assert.equal(partWords('港口 reopened、東京').trim(), '港 口 reopened、 東 京')
  assert.equal(partWords('ガソリンー価格'), ' ガ ソ リ ン ー 価 格 ')
  assert.equal(partWords('ท่าเรือกรุงเทพเปิดใหม่').trim(), 'ท่าเรือ กรุงเทพ เปิด ใหม่')
  assert.equal(partWords('港口\nA port\nx'), ' 港 口 。\nA port\nx')
  assert.equal(partWords('Häfen, порт, الميناء, 항구'), 'Häfen, порт, الميناء, 항구')
})

test('a query asks for runs of signs as phrases, and for the rest as words', () => {
  assert.deepEqual(readQuery('海港'), ['"海 港"'])
  assert.deepEqual(readQuery('港'), ['港'])
  assert.deepEqual(readQuery('harbour 海港 東京都'), ['harbour', '"海 港"', '"東 京 都"'])
  assert.deepEqual(readQuery('AI技術'), ['AI', '"技 術"'])
  assert.deepEqual(readQuery('ท่าเรือกรุงเทพ port'), ['ท่าเรือ กรุงเทพ port'])
  assert.deepEqual(readQuery('"harbour master"'), ['"harbour master"'])
  assert.deepEqual(readQuery('  storm wall '), ['storm wall'])
})

test('an excerpt reads as the story is written', () => {
  const excerpt = '海 <mark>港 </mark><mark>局</mark> 长 说 ， 在 Malta 宣 布 。 The wall stands'
  assert.equal(joinWords(excerpt), '海<mark>港</mark><mark>局</mark>长说，在 Malta 宣布。 The wall stands')
  assert.equal(joinWords('ท่าเรือ <mark>กรุงเทพ</mark> เปิด'), 'ท่าเรือ<mark>กรุงเทพ</mark>เปิด')
  assert.equal(joinWords('a <mark>b</mark> c'), 'a <mark>b</mark> c')
})
