import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../../scripts/clean/index.ts'
import { addressedIn } from '../../../scripts/clean/private/addressed.ts'
import { writeBody } from '../../../scripts/markdown/body.ts'
import type { Article } from '../../../scripts/model/article.ts'
import type { Block } from '../../../scripts/model/block.ts'

const STORY = [
  'The ferry to Skarholm stopped for the winter on Sunday, three weeks earlier than in any year since the war.',
  'Its owner says that the ice came too soon. “We could hear it under the bow all the way,” said the mate, Ole Rist.',
  'Letters about the timetable may be sent to timetable@skarholm.example until Friday, the council said on Monday.',
]

function article(lines: readonly string[], more: Partial<Article> = {}): Article {
  const blocks = lines.map((text): Block => ({ kind: 'paragraph', markdown: text.replaceAll('_', '\\_'), text }))
  return { name: 'x', format: 'fragment', head: {}, blocks, removed: [], warnings: [], stated: {}, ...more }
}

const ADDRESSED: readonly string[] = [
  'Logged in as Jane Doe.',
  'You are logged in as jane',
  'This email was sent to jane@post.example. Not you?',
  'You are receiving this because you signed up at skarholm.example.',
  'Angemeldet als Jana Muster',
  'Diese E-Mail wurde an jana@post.example gesendet.',
  'Vous recevez ce message parce que vous êtes abonnée.',
  'Conectado como Juana Pérez',
  'Вы вошли как Анна Белова',
  'このメールは jane@post.example に送信されました',
]

for (const line of ADDRESSED)
  test(`“${line}” is said to its reader`, () => {
    const cleaned = clean(article([...STORY, line]))
    assert.equal(writeBody(cleaned.blocks), STORY.join('\n\n'))
    const kept = JSON.stringify(cleaned.removed)
    assert.match(kept, /said to its reader/)
    for (const secret of ['Jane', 'jane', 'Jana', 'jana@', 'Juana', 'Белова']) assert.ok(!kept.includes(secret), kept)
  })

const TOLD: readonly string[] = [
  'Logged into history as the coldest day, Sunday ended with a walk over the ice.',
  'You are receiving a visitor, the oracle told her.',
  'The letter was sent to the minister in May.',
  STORY[2] as string,
]

for (const line of TOLD) test(`“${line}” is an article’s own`, () => assert.equal(addressedIn(line), undefined))

test('whoever a mail was sent to stands nowhere, in whatever form', () => {
  const recipient = { names: ['Jane Doe'], addresses: ['jane_doe@post.example'] }
  const base64 = Buffer.from('jane_doe@post.example').toString('base64').replace(/=+$/, '')
  const lines = [
    ...STORY,
    'Write back from jane_doe@post.example if you can.',
    `[The timetable](https://skarholm.example/t?e=jane_doe%40post.example) and [the map](https://skarholm.example/m?x=${base64}) are on the web.`,
  ]
  const cleaned = clean({
    ...article(['Hi Jane,', ...lines], { format: 'mail', recipient }),
    removed: [
      {
        text: 'From: Jane Doe <jane_doe@post.example> https://skarholm.example/u?token=abc /home/jane/x',
        reason: 'note',
      },
    ],
    head: { title: { value: 'Jane, the ferry stops', trust: 'envelope', from: 'mail header' } },
  })
  const all = JSON.stringify([cleaned.head, cleaned.blocks, cleaned.removed])
  for (const secret of ['jane', 'Jane', base64, 'token=abc']) assert.ok(!all.includes(secret), `${secret} in ${all}`)
  const body = writeBody(cleaned.blocks)
  assert.match(body, /\[The timetable\]\(https:\/\/skarholm\.example\/t\) and the map are on the web\./)
  assert.match(body, /timetable@skarholm\.example/)
  assert.equal(cleaned.head.title?.value, 'The ferry stops')
})

test('tracking parameters are taken off the article’s own address, its picture and its links', () => {
  const found = (value: string) => ({ value, trust: 'meta', from: 'x' }) as const
  const { head, blocks } = clean({
    ...article([
      `${STORY[0]} [More](https://skarholm.example/a?utm_source=nl "t") at https://skarholm.example/b?fbclid=1.`,
    ]),
    head: {
      url: found('https://skarholm.example/ferry?utm_campaign=x'),
      image: { value: { url: 'https://skarholm.example/a.jpg?w=800&utm_medium=y' }, trust: 'meta', from: 'x' },
    },
  })
  assert.equal(head.url?.value, 'https://skarholm.example/ferry')
  assert.equal(head.image?.value.url, 'https://skarholm.example/a.jpg?w=800')
  assert.match(
    blocks[0]?.markdown ?? '',
    /\[More\]\(https:\/\/skarholm\.example\/a "t"\) at https:\/\/skarholm\.example\/b\.$/,
  )
})
