import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mail, readOne, STORY } from './letter.ts'

const TEXT = STORY.join('\n\n')

const LETTERS = [
  [
    'Dear editors,\n\nplease find below my piece for tomorrow.',
    'Kind regards,\nMaja Roth\nReporter, Gorge Post\n+41 27 555 01 18',
  ],
  [
    'Liebe Kolleginnen und Kollegen,\n\nhier der Text:',
    'Mit freundlichen Grüßen\nMaja Roth\n\nGorge Post\nTel. 027 555 12 12',
  ],
  ['Bonjour à tous,\n\nVoici mon papier.', 'Bien cordialement,\n\nMaja Roth\nGorge Post — BP 12, Verna'],
  ['Hola a todos,', 'Un saludo,\nMaja Roth'],
  ['Dzień dobry,\n\nPoniżej tekst na jutro.', 'Pozdrawiam\nMaja Roth'],
  ['Здравствуйте,', 'С уважением,\nМайя Рот'],
  ['Hei alle,', 'Vennlig hilsen, Maja Roth'],
] as const

for (const [above, below] of LETTERS)
  test(`who mails an article greets and closes, which is no part of it: ${below.slice(0, 16)}`, async () => {
    const article = await readOne(mail({}, `${above}\n\n${TEXT}\n\n${below}\n`))
    assert.equal(article.body, TEXT)
    assert.ok(article.removed.some(({ text, reason }) => reason === 'signature' && /Roth|Рот/.test(text)))
  })

test('a page closes as plain text does', async () => {
  const page = `<p>Hola,</p>${STORY.map((text) => `<p>${text}</p>`).join('')}<p>Un saludo,</p><p>Maja Roth</p><p>Tel: +41 27 555 01 18</p>`
  assert.equal((await readOne(mail({ 'Content-Type': 'text/html; charset=utf-8' }, page))).body, TEXT)
})

test('a close that an article quotes, or that sentences follow, takes nothing with it', async () => {
  const letter = '“I am sorry about the rope. Kind regards, R. Anselm” was all that the note said.'
  const quoted = [...STORY.slice(0, 4), letter, ...STORY.slice(4)].join('\n\n')
  assert.equal((await readOne(mail({}, quoted))).body, quoted)
  const within = [...STORY.slice(0, 4), 'Thanks', ...STORY.slice(4)].join('\n\n')
  assert.ok((await readOne(mail({}, within))).body.endsWith(STORY.at(-1) ?? ''))
})

test('a line that tells of the article is one of it where nobody is greeted', async () => {
  const opening = `Here is the rope that nobody wants: it weighs eleven tonnes.\n\n${TEXT}`
  assert.equal((await readOne(mail({}, opening))).body, opening)
})

test('a list’s name before the subject and its foot are the list’s', async () => {
  const foot =
    '_______________________________________________\nGorge mailing list\ngorge@lists.example\nhttps://lists.example/mailman/listinfo/gorge'
  const headers = { Subject: '[Gorge] Cable car stands still until May', 'List-Id': '<gorge.lists.example>' }
  const { body, head } = await readOne(mail(headers, `${TEXT}\n\n${foot}\n`))
  assert.equal(head.title?.value, 'Cable car stands still until May')
  assert.equal(body, TEXT)
  const other = await readOne(mail({ ...headers, Subject: '[Video] Cable car stands still' }, TEXT))
  assert.equal(other.head.title?.value, '[Video] Cable car stands still')
})

test('a sender’s name in quotation marks, as web mailers forward it, has none', async () => {
  const forwarded = `-----Original Message-----\nFrom: "Valley Ledger" <news@ledger.example>\nTo: <minsu@post.example>\nSent: 2023-04-05 (수) 15:30:11 (GMT+09:00)\nSubject: Cable car stands still until May\n\n${TEXT}\n`
  const { head, body } = await readOne(mail({ Subject: 'FW: Cable car stands still until May' }, forwarded))
  assert.equal(head.source?.value, 'Valley Ledger')
  assert.equal(body, TEXT)
})
