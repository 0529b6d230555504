import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readProse } from '../../../scripts/markdown/prose.ts'
import { findActors } from '../../../scripts/tag/actors/index.ts'

/** Everyone named in a text, in the order of their first places, with what they are. */
function named(language: string, body: string): readonly string[] {
  const head = { title: undefined, deck: undefined, date: undefined, dateline: undefined, home: undefined }
  return findActors(readProse({ ...head, language }, body))
    .mentions.map(({ name, type }) => `${name} ${type}`)
    .toSorted()
}

for (const [language, text, ...expected] of [
  ['zh', '市长林晓舟说，渡轮下周恢复。林晓舟没有回答记者的问题。', '林晓舟 person'],
  ['zh', '码头工人何其远、丁国梁（女）和钱一鸣昨天开会。', '丁国梁 person', '何其远 person', '钱一鸣 person'],
  ['zh', '船长汉斯·韦贝尔在汉堡告诉乘客，船晚到了。', '汉斯·韦贝尔 person'],
  ['zh', '总统莱森承认，桥修得太慢。', '莱森 person'],
  ['zh', '宁波海运公司在声明中说，财政部已经同意。', '宁波海运公司 company', '财政部 government'],
  ['zh', '人们都说这座城市的医院很多，公司也不少。'],
  ['zh', '王群和王建群是两个人，王群表示。王建群表示同意。', '王建群 person', '王群 person'],
  ['ja', '渡船会社の田中一郎社長は、港が閉まったと述べた。', '田中一郎 person'],
  ['ja', '船長のハンス・ウェーバー氏は、岩手大学で話した。', 'ハンス・ウェーバー person', '岩手大学 organization'],
  ['ja', '映画『ローマ・ナイト』は人気だ。'],
] as const)
  test(`in ${language}: ${text}`, () => assert.deepEqual(named(language, text), expected.toSorted()))

const peopleIn = (text: string, language: string) => ofKind(text, language, (kind) => kind === 'person')
const bodiesIn = (text: string, language: string) => ofKind(text, language, (kind) => kind !== 'person')

function ofKind(text: string, language: string, counts: (kind: string) => boolean): readonly string[] {
  return named(language, text).flatMap((each) => {
    const [name = '', kind = ''] = each.split(' ')
    return counts(kind) ? [name] : []
  })
}

test('a role may be written in several words, and a given name is known by its signs', () => {
  assert.deepEqual(peopleIn('港务局副委员长陈建国出席。', 'zh'), ['陈建国'])
  assert.deepEqual(peopleIn('船员周晓梅说，风太大。', 'zh'), ['周晓梅'])
  assert.deepEqual(peopleIn('连日来风很大，和平时不同。', 'zh'), [])
})

test('a foreign name without a point is one before a verb of saying', () => {
  assert.deepEqual(peopleIn('博格森指出，港口太小。', 'zh'), ['博格森'])
})

test('whom the world knows by one name needs nothing beside it', () => {
  assert.deepEqual(peopleIn('展览讲述莎士比亚的故事。', 'zh'), ['莎士比亚'])
  assert.deepEqual(peopleIn('モーツァルトの手紙が見つかった。', 'ja'), ['モーツァルト'])
})

test('a part of a body that is named behind it belongs to its name', () => {
  assert.deepEqual(bodiesIn('中国共产党中央委员会发表声明。', 'zh'), ['中国共产党中央委员会'])
})

test('a body is known by the legal form before its name', () => {
  assert.deepEqual(bodiesIn('財団法人灯台を調べた。', 'ja'), ['財団法人灯台'])
})
