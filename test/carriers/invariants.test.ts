import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../scripts/clean/index.ts'
import type { Article } from '../../scripts/model/article.ts'
import { read } from '../../scripts/read/index.ts'
import type { Carried } from './carrier.ts'
import { articleAsText } from './compare.ts'
import { writeLong } from './long.ts'
import { readTruths, type Truth } from './truth.ts'
import { copiedText, copies } from './wrap/copied.ts'
import { document, escapeHtml } from './wrap/html.ts'
import { letterHtml, message, quotedPrintable } from './wrap/mail.ts'
import { articleHtml, pages } from './wrap/page.ts'

const LENGTHS = [1, 3, 10, 40].map((times) => times * 25)
const truths = readTruths()

/** Carriers that surround an article, and the same without what surrounds it. */
const SURROUNDED = [
  ['copied/with chrome', 'copied/line feeds'],
  ['page/with chrome', 'page/article with metadata'],
] as const
const all = [...copies, ...pages]

for (const [around, bare] of SURROUNDED)
  test(`${around}: what stands around an article changes nothing in it`, async () => {
    for (const truth of truths)
      assert.equal(await linesIn(carried(around, truth), truth), await linesIn(carried(bare, truth), truth), truth.id)
  })

for (const name of ['copied/line feeds', 'copied/wrapped at 72', 'copied/with chrome', 'page/with chrome', 'page/bare'])
  test(`${name}: a longer article loses nothing that a shorter one keeps`, async () => {
    for (const length of LENGTHS) {
      const truth = writeLong(length)
      const lines = (await linesIn(carried(name, truth), truth)).split('\n')
      assert.equal(lines.length, length, `of ${length} paragraphs`)
    }
  })

test('a second article beside the first changes neither', async () => {
  const [first, second] = ['en-canal', 'en-speech'].map((id) => truths.find((truth) => truth.id === id) as Truth)
  assert.ok(first && second)
  const beside = `<aside class="more"><h2>More</h2><article><h3>${escapeHtml(second.title)}</h3><p>${escapeHtml(second.deck ?? '')}</p><a href="/2">Read more</a></article></aside>`
  const page = document(first, '<meta charset="utf-8">', `<main>${articleHtml(first)}</main>${beside}`)
  const alone = document(first, '<meta charset="utf-8">', `<main>${articleHtml(first)}</main>`)
  assert.equal(await linesIn(pageOf(page), first), await linesIn(pageOf(alone), first))
})

test('two messages of a mailbox are two articles, each as it is alone', async () => {
  const chosen = truths.filter(({ language }) => ['en', 'de', 'ru'].includes(language))
  const mails = chosen.map((truth) =>
    message(
      truth,
      ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
      quotedPrintable(letterHtml(truth)),
    ),
  )
  const box = mails.map((mail) => `From news@paper.example Thu May 21 08:00:00 2026\r\n${mail}\r\n\r\n`).join('')
  const articles = await articlesIn({ name: 'box.mbox', bytes: new TextEncoder().encode(box) })
  assert.equal(articles.length, chosen.length)
  for (const [at, truth] of chosen.entries()) {
    const alone = await linesIn({ name: 'one.eml', bytes: new TextEncoder().encode(mails[at]) }, truth)
    const [together] = articles.slice(at)
    assert.ok(together)
    assert.equal(articleAsText(clean(together), truth).lines, alone, truth.id)
  }
})

test('line ends change nothing', async () => {
  for (const truth of truths) {
    const text = copiedText(truth)
    const [unix, windows, old] = await Promise.all(
      ['\n', '\r\n', '\r'].map((end) =>
        linesIn({ name: 'a.txt', bytes: new TextEncoder().encode(text.replaceAll('\n', end)) }, truth),
      ),
    )
    assert.equal(windows, unix, truth.id)
    assert.equal(old, unix, truth.id)
  }
})

function carried(name: string, truth: Truth): Carried {
  const carrier = all.find((each) => each.name === name)
  assert.ok(carrier, name)
  return carrier.wrap(truth)
}

function pageOf(html: string): Carried {
  return { name: 'page.html', bytes: new TextEncoder().encode(html) }
}

async function articlesIn({ name, bytes }: Carried): Promise<readonly Article[]> {
  return (await read({ name, bytes, stated: {} })).map((part) => {
    assert.ok('blocks' in part, String(part))
    return part
  })
}

async function linesIn(from: Carried, truth: Truth): Promise<string> {
  const [article] = await articlesIn(from)
  assert.ok(article)
  return articleAsText(clean(article), truth).lines
}
