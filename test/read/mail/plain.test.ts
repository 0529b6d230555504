import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../scripts/model/problem.ts'
import { mail, readClean, readOne, STORY, wrap } from './letter.ts'

const TEXT = STORY.join('\n\n')

for (const width of [45, 60, 72, 78])
  test(`lines broken at ${width} are paragraphs again`, async () => {
    const { body, head } = await readOne(mail({}, STORY.map((text) => wrap(text, width)).join('\n\n')))
    assert.equal(body, TEXT)
    assert.equal(head.id?.value, 'a1@gorge.example')
    assert.equal(head.source?.value, 'Gorge Post')
  })

test('a list, a subhead and a quotation between broken lines keep their lines', async () => {
  const lines = [
    ...STORY.slice(0, 3).map((text) => wrap(text, 72)),
    'What it costs',
    ...STORY.slice(3).map((text) => wrap(text, 72)),
    '- rope\n- helicopter\n- wages for eleven weeks',
  ]
  const { body } = await readOne(mail({}, lines.join('\n\n')))
  assert.match(body, /\n\n## What it costs\n\nA new rope weighs/)
  assert.match(body, /- rope\n- helicopter\n- wages for eleven weeks$/)
})

test('flowed text, with and without DelSp, is joined by its own marks', async () => {
  const flowed = STORY.map((text) => wrap(text, 66).replaceAll('\n', ' \n')).join('\n\n')
  const spaced = STORY.map((text) => wrap(text, 66).replaceAll('\n', '  \n')).join('\n\n')
  assert.equal((await readOne(mail({ 'Content-Type': 'text/plain; charset=utf-8; format=flowed' }, flowed))).body, TEXT)
  const type = 'text/plain; charset=utf-8; format=flowed; delsp=yes'
  assert.equal((await readOne(mail({ 'Content-Type': type }, spaced))).body, TEXT)
})

test('signature, separators and the way out of a list are no part of it, in any language', async () => {
  const feet = [
    '-----\nUnsubscribe: https://gorge.example/u?x=1\n\n-- \nGorge Post\n1 Mill Lane, Verna',
    '***\nVom Newsletter abmelden: https://gorge.example/ab\nGorge Post, Mühlweg 1, Verna',
    '____\nPour vous désabonner : https://gorge.example/des',
    '--\nVous recevez ce message car vous êtes abonné.',
    '* * *\nDarse de baja: https://gorge.example/baja',
    '===\nОтписаться: https://gorge.example/x',
    '---\n退订: https://gorge.example/x',
  ]
  for (const foot of feet) assert.equal((await readOne(mail({}, `${TEXT}\n\n${foot}\n`))).body, TEXT, foot)
})

test('an article on subscribers keeps its sentences', async () => {
  const told =
    'Readers can unsubscribe at any time, the paper said, and four thousand of them did so in the first week of March alone.'
  const { body } = await readOne(mail({}, [STORY[0], told, ...STORY.slice(1)].join('\n\n')))
  assert.ok(body.includes(told))
})

test('the fuller of two alternatives is read', async () => {
  const parts = (html: string, text: string) =>
    `--b\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--b\nContent-Type: text/html; charset=utf-8\n\n${html}\n--b--\n`
  const type = { 'Content-Type': 'multipart/alternative; boundary=b' }
  const html = STORY.map((text) => `<p>${text}</p>`).join('')
  assert.equal((await readOne(mail(type, parts(html, 'Your program shows no HTML. See the web.')))).body, TEXT)
  assert.equal((await readOne(mail(type, parts('<p>See the text part.</p>', TEXT)))).body, TEXT)
})

test('quotation marks, dashes and € survive a label that is wrong', async () => {
  const text = 'It costs 40,000 € – “a bad joke”, as one skipper’s wife put it – and perhaps more…'
  const bytes = Buffer.concat([
    Buffer.from(mail({ 'Content-Type': 'text/plain; charset=iso-8859-1' }, '')),
    Buffer.from(STORY[0] as string),
    Buffer.from(
      '\n\nIt costs 40,000 \x80 \x96 \x93a bad joke\x94, as one skipper\x92s wife put it \x96 and perhaps more\x85',
      'latin1',
    ),
  ])
  assert.match((await readOne(bytes)).body, new RegExp(text))
})

test('of a mailbox one broken mail is one refusal, and the others come in', async () => {
  const deep = Array.from(
    { length: 60 },
    (_, depth) => `--b${depth}\nContent-Type: multipart/mixed; boundary=b${depth + 1}\n\n`,
  ).join('')
  const messages = [
    mail({ Subject: 'First' }, TEXT),
    mail({ Subject: 'Second', 'Content-Type': 'multipart/mixed; boundary=b0' }, deep),
    mail({ Subject: 'Third' }, TEXT),
  ]
  const box = messages.map((message) => `From news@gorge.example Fri Mar  3 07:00:00 2023\n${message}\n\n`).join('')
  const read = await readClean(box)
  assert.deepEqual(
    read.map((part) => (part instanceof Problem ? part.code : part.head.title?.value)),
    ['First', 'bad-mail', 'Third'],
  )
  assert.match(String(read[1]), /mail 2 /)
})
