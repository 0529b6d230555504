import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../../scripts/clean/index.ts'
import { writeBody } from '../../../scripts/markdown/body.ts'
import type { Article } from '../../../scripts/model/article.ts'
import { textReader } from '../../../scripts/read/text/index.ts'

function read(text: string): Article {
  const [article] = textReader.read({ name: 'a.txt', bytes: Buffer.from(text), format: 'text', stated: {} })
  assert.ok(article)
  return clean(article)
}

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The lock gates at Skarholm were lifted out on Tuesday for the first time since they were hung in 1931, the canal board said.',
    'They weigh nineteen tonnes each and will be copied in oak by a yard that has built no gate in sixty years.',
    '“Nobody alive has seen what stands behind them,” said the lock keeper, Tove Brandt, who lives beside the upper basin.',
  ],
  fr: [
    'Les portes de l’écluse de Vaux ont été soulevées mardi pour la première fois depuis 1931, a annoncé la régie du canal.',
    'Elles pèsent dix-neuf tonnes et seront copiées en chêne par un chantier qui n’en a plus construit depuis soixante ans.',
  ],
  ru: [
    'Ворота шлюза в Скархольме во вторник подняли впервые с 1931 года, сообщило управление канала.',
    'Они весят по девятнадцать тонн, и верфь, которая не строила их шестьдесят лет, сделает их из дуба заново.',
  ],
}
const body = (language: string) => (TEXTS[language] ?? []).join('\n\n')

test('a name alone between headline and text is who wrote it, though no day stands beside it', () => {
  for (const [language, title, name] of [
    ['en', 'Lock gates lifted after ninety years', 'Ida Lund'],
    ['fr', 'Les portes de l’écluse enlevées', 'Hélène Carré'],
    ['ru', 'Ворота шлюза подняли', 'Вера Ильина'],
  ] as const)
    for (const between of ['\n', '\n\n']) {
      const { head, blocks } = read(`${title}${between}${name}${between}${body(language)}\n`)
      assert.deepEqual([head.title?.value, head.authors?.value], [title, [name]])
      assert.equal(writeBody(blocks), body(language))
    }
})

test('a name that the text goes on to tell of is a subhead', () => {
  const { head, blocks } = read(`The woman who keeps the lock gates of Skarholm\n\nTove Brandt\n\n${body('en')}\n`)
  assert.equal(head.authors, undefined)
  assert.match(writeBody(blocks), /^## Tove Brandt/)
})

test('a headline that opens as a byline does is a headline', () => {
  for (const [language, title] of [
    ['en', 'By the upper lock, a gate comes out'],
    ['fr', 'Par ici la sortie pour les portes de l’écluse'],
    ['de', 'Von der Schleuse bleibt nur das Tor'],
  ] as const) {
    const text =
      language === 'de'
        ? [
            'Die Tore der Schleuse in Skarholm sind am Dienstag zum ersten Mal seit 1931 ausgehoben worden, teilte das Kanalamt mit.',
            'Sie wiegen je neunzehn Tonnen und werden in Eiche nachgebaut, von einer Werft, die seit sechzig Jahren keines mehr gebaut hat.',
          ].join('\n\n')
        : body(language)
    const { head, removed } = read(`${title}\n\n12 March 2024\n\n${text}\n`)
    assert.equal(head.title?.value, title)
    assert.ok(!removed.some(({ reason }) => reason === 'byline'), title)
  }
})

test('a day that could be two is told and left out; one that other days make plain is read', () => {
  const { head, warnings, removed } = read(`Lock gates lifted\nBy Ida Lund\n03/04/2024\n\n${body('en')}\n`)
  assert.equal(head.date, undefined)
  assert.match(warnings.join(), /^unread-date: “03\/04\/2024”/)
  assert.deepEqual(
    removed.filter(({ text }) => text === '03/04/2024').map(({ reason }) => reason),
    ['date line'],
  )
  const british = read(`Lock gates lifted\nBy Ida Lund\n03/04/2024\nUpdated 25/04/2024\n\n${body('en')}\n`)
  assert.deepEqual([british.head.date?.value, british.warnings], ['2024-04-03', []])
  const american = read(`Lock gates lifted\nBy Ida Lund\n03/04/2024\nUpdated 03/25/2024\n\n${body('en')}\n`)
  assert.equal(american.head.date?.value, '2024-03-04')
})

test('whoever sent a copy on with a messenger stands neither in the story nor in what was left out', () => {
  for (const stamp of [
    '[12/03/2024, 09:15:33] Karla Mond: ',
    '[12.03.24, 9:15 PM] ~ Karla: ',
    'Karla Mond, [12.03.2024 09:15]\n',
  ]) {
    const article = read(`${stamp}*Lock gates lifted after ninety years*\n\n${body('en')}\n`)
    assert.equal(article.head.title?.value, 'Lock gates lifted after ninety years')
    assert.equal(writeBody(article.blocks), body('en'))
    assert.ok(!JSON.stringify(article).includes('Karla'), stamp)
  }
})

test('signs by which a channel calls are not in the headline, nor its own address in the text', () => {
  const { head, blocks } = read(
    `🔴❗️Lock gates lifted after ninety years\n\n${body('en')}\n\nSubscribe 👉 t.me/locknews\n`,
  )
  assert.equal(head.title?.value, 'Lock gates lifted after ninety years')
  assert.equal(writeBody(blocks), body('en'))
})

test('rows whose cells tabs part are a table, and no row is a name or a subhead', () => {
  const rows = 'Lock\tGate\tOak\nUpper basin\t19\t7\nMill pond\t12\t4'
  const [first = '', ...others] = TEXTS.en ?? []
  const { head, blocks } = read(`Lock gates lifted\n12 March 2024\n\n${first}\n\n${rows}\n\n${others.join('\n\n')}\n`)
  assert.equal(head.authors, undefined)
  assert.ok(
    writeBody(blocks).includes(
      '| Lock | Gate | Oak |\n| --- | --- | --- |\n| Upper basin | 19 | 7 |\n| Mill pond | 12 | 4 |',
    ),
  )
})

test('the writer, not the account, is named at the head of a copy from WeChat, and what it prints below goes', () => {
  const text = [
    '斯卡霍尔姆船闸的闸门自1931年以来第一次在星期二被吊出，运河管理局表示。',
    '每扇闸门重十九吨，将由一家六十年没有造过闸门的船厂用橡木重新制作。',
    '“没有人见过闸门后面有什么，”闸门管理员说，她就住在上游。',
  ].join('\n\n')
  const { head, blocks } = read(
    `船闸闸门被吊出\n原创 林越 运河观察 2024-03-12 09:00 上海\n\n${text}\n\n阅读 5120\n喜欢此内容的人还喜欢\n`,
  )
  assert.deepEqual([head.authors?.value, head.date?.value], [['林越'], '2024-03-12'])
  assert.equal(writeBody(blocks), text)
})

test('a headline above “3 days ago” is one, though a caption below it is nearer to the text’s words', () => {
  const caption =
    'They weigh nineteen tonnes each and will be copied in oak by a yard that has built no gate in sixty years'
  for (const ago of ['3 days ago', 'vor 2 Stunden', 'hace 3 horas', '2 giờ trước']) {
    const { head } = read(
      `Old wood comes out of the water\n${ago}\nShare\nSave\nGetty Images The gates on a barge\n${caption}\n${(TEXTS.en ?? []).join('\n')}\n`,
    )
    assert.equal(head.title?.value, 'Old wood comes out of the water', ago)
  }
})

test('of two lines below a day the upper is the headline and the lower its deck', () => {
  const text = `Trang chủ\nThời sự\n\nThứ ba, 5/3/2024, 10:00 (GMT+7)\nÂu thuyền Skarholm tháo cửa\nHai cánh cửa nặng mười chín tấn được đóng lại bằng gỗ sồi\n\nHai cánh cửa âu thuyền ở Skarholm nặng mười chín tấn đã được tháo ra hôm thứ ba lần đầu tiên kể từ năm 1931, ban quản lý kênh cho biết.\n\nChúng sẽ được đóng lại bằng gỗ sồi tại một xưởng đã sáu mươi năm nay không đóng cánh cửa nào.\n`
  const { head } = read(text)
  assert.equal(head.title?.value, 'Âu thuyền Skarholm tháo cửa')
  assert.equal(head.deck?.value, 'Hai cánh cửa nặng mười chín tấn được đóng lại bằng gỗ sồi')
})

test('the paper that a line of the head names is the source, and no deck', () => {
  const zh = [
    '北湖船闸的两扇闸门星期二被吊出水面，这是一九三一年安装以来的第一次，运河管理局说。',
    '每扇闸门重十九吨，将由一家六十年没有造过闸门的船厂用橡木重造。',
  ]
  for (const line of [
    '来源：北湖晨报',
    '2024-03-05 16:42　来源：北湖晨报　作者：林若溪',
    '来源: 北湖晨报 | 2024-03-05',
  ]) {
    const { head, blocks } = read(`北湖船闸的闸门被吊出\n\n${line}\n\n${zh.join('\n\n')}\n`)
    assert.equal(head.source?.value, '北湖晨报', line)
    assert.equal(head.deck, undefined, line)
    assert.equal(writeBody(blocks), zh.join('\n\n'), line)
  }
  assert.equal(
    read(`Lock gates lifted\n\nQuelle: Oberland Post\n\n${body('en')}\n`).head.source?.value,
    'Oberland Post',
  )
  assert.equal(read(`Lock gates lifted\n\nSource: Reuters\n\n${body('en')}\n`).head.source, undefined)
})

test('a line of copyright below a copy goes, one in its midst stays', () => {
  const line =
    'Copyright 2023 Canal Post. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.'
  assert.equal(writeBody(read(`Lock gates lifted\n\n${body('en')}\n\n${line}\n`).blocks), body('en'))
})
