import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeLoss, tellLoss } from '../../scripts/clean/loss.ts'
import { Problem } from '../../scripts/model/problem.ts'
import type { Remedies } from '../../scripts/model/source.ts'
import { processSource } from '../../scripts/process.ts'

const FIRST =
  'Divers raised the bell of the Ellida from the bed of Lake Vättern on Saturday, a hundred and six years after she sank.'
const SECOND = 'It weighs forty kilos and has a crack along its rim, the museum in Motala said.'
const THIRD =
  '“We rang it once, very softly,” said Ebba Lindqvist, who led the dive. “Nobody spoke for a while after that.”'
const LAST = 'The bell will be kept in fresh water until spring.'
const CHROME = 'Readers’ corner: tell us what you saw on the lake this summer, and you may win a weekend in Gränna.'

const page = (...inner: string[]) =>
  `<html lang="en"><head><title>Bell of the Ellida raised</title></head><body><nav><a href="/">Home</a> <a href="/lake">The lake</a></nav><article><h1>Bell of the Ellida raised</h1>${inner
    .map((text) => `<p>${text}</p>`)
    .join(
      '',
    )}</article><aside><h3>Most read</h3><p>${CHROME}</p></aside><footer><p>© Vättern Post</p></footer></body></html>`

const carriers: Readonly<Record<string, string>> = {
  'saved page': page(FIRST, SECOND, THIRD, LAST),
  'copied text': `Home\nThe lake\n\nBell of the Ellida raised\n\n${FIRST}\n\n${SECOND}\n\n${THIRD}\n\n${LAST}\n\nMost read\n${CHROME}\n© Vättern Post\n`,
  'wrapped text': `Bell of the Ellida raised\n\n${[FIRST, SECOND, THIRD, LAST, CHROME]
    .map((text) => text.replace(/(.{40,55}) /g, '$1\n'))
    .join('\n\n')}\n`,
  feed: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Post</title><link>https://post.example/</link><item><title>Bell of the Ellida raised</title><link>https://post.example/bell</link><guid>b1</guid><content:encoded><![CDATA[${[FIRST, SECOND, THIRD, LAST, CHROME].map((text) => `<p>${text}</p>`).join('')}]]></content:encoded></item></channel></rss>`,
  mail: `From: Post <news@post.example>\nTo: you@post.example\nSubject: Bell of the Ellida raised\nDate: Mon, 04 Mar 2024 08:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${[FIRST, SECOND, THIRD, LAST, CHROME].join('\n\n')}\n`,
  markdown: `---\ntitle: Bell of the Ellida raised\n---\n\n${[FIRST, SECOND, THIRD, LAST, CHROME].join('\n\n')}\n`,
  'JSON line': `${JSON.stringify({ id: '1', title: 'Bell of the Ellida raised', html: [FIRST, SECOND, THIRD, LAST, CHROME].map((text) => `<p>${text}</p>`).join('') })}\n`,
}

async function bodyOf(text: string, remedies: Remedies): Promise<string> {
  const [made] = await processSource({ name: 'source', bytes: Buffer.from(text), stated: { remedies } })
  assert.ok(made && !(made instanceof Problem))
  return made.body.replace(/\\/g, '')
}

for (const [carrier, text] of Object.entries(carriers)) {
  test(`${carrier}: the article is what stands between the words given`, async () => {
    const body = await bodyOf(text, { from: 'IT weighs  forty kilos', to: '"we rang it once, very softly,"' })
    assert.ok(body.includes(SECOND) && body.includes(THIRD), body)
    assert.ok(!body.includes(FIRST) && !body.includes(LAST) && !body.includes(CHROME), body)
  })
  test(`${carrier}: what is dropped is not the article’s, what is kept is`, async () => {
    const body = await bodyOf(text, { drop: ['crack along its rim'], keep: ["readers' corner: tell us"] })
    assert.ok(body.includes(CHROME) && body.includes(FIRST) && body.includes(THIRD), body)
    assert.ok(!body.includes(SECOND), body)
  })
  test(`${carrier}: all is kept that does not stand in the head`, async () => {
    const body = await bodyOf(text, { keepAll: true })
    for (const words of [FIRST, SECOND, THIRD, LAST, CHROME]) assert.ok(body.includes(words), body)
    assert.doesNotMatch(body, /^#* ?Bell of the Ellida raised$/m)
  })
  test(`${carrier}: words that are not in it are told`, async () => {
    await assert.rejects(bodyOf(text, { from: 'The propeller', drop: ['crack along', 'the anchor'] }), (error) => {
      assert.ok(error instanceof Problem)
      assert.match(error.message, /“The propeller” \(from\), “the anchor” \(drop\)/)
      return true
    })
  })
}

test('words of what a page hides bring it out, and nothing else does', async () => {
  const hidden = page(FIRST, SECOND, THIRD, LAST).replace(`<p>${SECOND}`, `<p style="display:none">${SECOND}`)
  assert.ok(!(await bodyOf(hidden, { keepAll: true })).includes(SECOND))
  assert.ok(!(await bodyOf(hidden, { from: 'Divers raised', to: 'kept in fresh water' })).includes(SECOND))
  assert.ok((await bodyOf(hidden, { keep: ['crack along its rim'] })).includes(SECOND))
  assert.ok((await bodyOf(hidden, { from: 'It weighs forty', to: 'kept in fresh water' })).includes(SECOND))
})

test('an end that stands before the beginning is told', async () => {
  await assert.rejects(
    bodyOf(carriers.markdown ?? '', { from: 'The bell will be kept', to: 'Divers raised' }),
    /\(to\)/,
  )
})

test('what an editor takes out is among what was removed, with that reason', async () => {
  const [made] = await processSource({
    name: 'source',
    bytes: Buffer.from(carriers.markdown ?? ''),
    stated: { remedies: { drop: ['Readers’ corner'] } },
  })
  assert.ok(made && !(made instanceof Problem))
  assert.deepEqual(
    made.article.removed.filter(({ reason }) => /editor/.test(reason)).map(({ text }) => text),
    [CHROME],
  )
})

test('a remedy in a source of several articles is for those that have its words', async () => {
  const items = ['Rain', 'Wind'].map((name) => JSON.stringify({ title: name, text: `${name} came.\n\n${name} went.` }))
  const made = await processSource({
    name: 'source',
    bytes: Buffer.from(`${items.join('\n')}\n`),
    stated: { remedies: { drop: ['rain went'] } },
  })
  assert.deepEqual(
    made.map((one) => (one instanceof Problem ? one.message : one.body)),
    ['Rain came.', 'Wind came.\n\nWind went.'],
  )
})

const left = (count: number, words: number, reason = 'not part of the article', prose?: true) =>
  Array.from({ length: count }, (_, index) => ({
    text: `${index} ${'word '.repeat(words - 2)}end.`,
    reason,
    ...(prose && { prose }),
  }))

test('running prose that was left out in quantity is a loss, told with its numbers', () => {
  const loss = judgeLoss(left(49, 30, undefined, true), 101)
  assert.deepEqual(loss, { kept: 101, left: 49, reasons: ['not part of the article'] })
  assert.equal(tellLoss(loss), 'kept 101 of 150 paragraphs; 49 were left out as “not part of the article”')
})

test('chrome, comments, teasers and a line or two are no loss', () => {
  assert.equal(judgeLoss(left(49, 30), 101), undefined)
  assert.equal(judgeLoss(left(49, 30, 'comments', true), 20), undefined)
  assert.equal(judgeLoss(left(2, 60, undefined, true), 4), undefined)
  assert.equal(judgeLoss(left(6, 14, undefined, true), 9), undefined)
  assert.equal(judgeLoss(left(4, 40, undefined, true), 60), undefined)
})
