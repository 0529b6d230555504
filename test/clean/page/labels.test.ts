import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf, paper, readClean } from './read.ts'

const LEDE = 'The ferry to the outer isles ran again on Tuesday after the harbour board had paid for a new ramp.'
const MORE = [
  'Forty passengers and a piano were aboard when the first boat left Skarholm at seven in the morning.',
  '“I had begun to row across to see my dentist,” said Astrid Venn, who keeps goats on the farthest isle.',
  'The board wants to run two boats a day until the nets are taken in, and one in winter.',
]
const body = (between = '', after = '') =>
  `<p>${LEDE}</p><p>${MORE[0]}</p>${between}<p>${MORE[1]}</p><p>${MORE[2]}</p>${after}`
const whole = [LEDE, ...MORE].join('\n\n')

const BETWEEN = [
  ['Baca juga', '<p><strong>Baca juga: <a href="/a">Dermaga lama akan dibongkar</a></strong></p>'],
  ['Leia também', '<p>LEIA TAMBÉM:</p>'],
  ['Читайте также', '<p>Читайте также: <a href="/b">Мост закрыт до осени</a></p>'],
  ['اقرأ أيضا', '<p>اقرأ أيضاً: <a href="/c">إغلاق الجسر القديم</a></p>'],
  ['Devamını oku', '<p>Ayrıca okuyun: <a href="/d">Köprü kapandı</a></p>'],
  ['Publicidad', '<div class="x">Publicidad</div>'],
  ['Čtěte také', '<p><b>Čtěte také:</b> <a href="/e">Starý most půjde k zemi</a></p>'],
  ['Prečítajte si aj', '<p>Prečítajte si aj: <a href="/e">Starý most pôjde dole</a></p>'],
  ['Διαβάστε επίσης', '<p>Διαβάστε επίσης: <a href="/f">Έκλεισε η παλιά γέφυρα</a></p>'],
  ['Olvasta már?', '<p>Olvasta már? <a href="/g">Lezárták a régi hidat</a></p>'],
  ['Citește și', '<p>Citește și: <a href="/h">Podul vechi a fost închis</a></p>'],
  ['Lue myös', '<p>Lue myös: <a href="/i">Vanha silta suljettiin</a></p>'],
  ['Soma pia', '<p>Soma pia: <a href="/j">Daraja la zamani lafungwa</a></p>'],
  ['بیشتر بخوانید', '<p><b>بیشتر بخوانید:</b> <a href="/k">پل کهنه بسته شد</a></p>'],
  ['อ่านเพิ่มเติม', '<p>อ่านเพิ่มเติม: <a href="/l">ปิดสะพานเก่า</a></p>'],
  ['আরও পড়ুন', '<p>আরও পড়ুন: <a href="/m">পুরোনো সেতু বন্ধ</a></p>'],
  ['Xem thêm', '<p>Xem thêm: <a href="/n">Cầu cũ bị đóng</a></p>'],
  ['Pročitajte i', '<p>Pročitajte i: <a href="/o">Stari most zatvoren</a></p>'],
  ['Прочетете още', '<p>Прочетете още: <a href="/p">Старият мост е затворен</a></p>'],
  ['Dalsza część artykułu', '<p>Dalsza część artykułu pod materiałem wideo</p>'],
  ['Haberin devamı', '<p>Haberin Devamı</p>'],
  ['Simak video', '<p>Simak Video: <a href="/q">Ombak setinggi rumah</a></p>'],
] as const

for (const [name, markup] of BETWEEN)
  test(`“${name}” between paragraphs is not the article’s`, async () => {
    const cleaned = await readClean(paper(body(markup)))
    assert.equal(bodyOf(cleaned).trim(), whole)
    assert.ok(
      cleaned.removed.some(({ reason }) =>
        ['read more', 'related stories', 'advertisement', 'player'].includes(reason),
      ),
    )
  })

test('share lines at the end go, whatever holds them', async () => {
  const after =
    '<p>Share this:</p><p>Like this:</p><p>Like Loading...</p><p>Mi piace:</p><p>Mi piace Caricamento...</p>'
  assert.equal(bodyOf(await readClean(paper(body('', after)))).trim(), whole)
})

const AFTER = [
  ['cs', '<p>Nahlásit chybu v článku</p>'],
  ['el', '<p>Ακολουθήστε μας στο Google News</p>'],
  ['fa', '<p>انتهای پیام</p>'],
  ['he', '<p>מצאתם טעות? דווחו לנו</p>'],
  ['hu', '<p>Kövesse oldalunkat a Facebookon is!</p>'],
  ['ko', '<p>저작권자 © 북해일보 무단전재 및 재배포 금지</p>'],
  ['pl', '<p>Masz newsa lub zdjęcie? Prześlij nam.</p>'],
  ['ro', '<p>Urmărește-ne pe Google News</p>'],
  ['sv', '<p>Så jobbar vi med nyheter</p>'],
  ['sw', '<p>Jiunge nasi kwenye WhatsApp</p>'],
] as const

for (const [language, markup] of AFTER)
  test(`what a paper says after each of its articles is not the article’s: ${language}`, async () => {
    assert.equal(bodyOf(await readClean(paper(body('', markup)))).trim(), whole)
  })

test('a sentence that opens as a label does is the article’s', async () => {
  for (const markup of [
    '<p>Trở lại trường sau cơn bão, học sinh ngồi học dưới mái lá.</p>',
    '<p>در همین زمینه، شهردار از ساخت پل تازه‌ای خبر داد.</p>',
    '<p>Så arbetar vi med frågan varje dag, säger hon.</p>',
  ])
    assert.ok(bodyOf(await readClean(paper(body(markup)))).includes(markup.replace(/<[^>]+>/g, '')), markup)
})

test('what readers wrote under “Leave a comment” goes with it, signed or not', async () => {
  const after = '<p>Leave a comment</p><p>I was on that boat!!! lol</p><p>Posted 2 years ago</p>'
  const cleaned = await readClean(paper(body('', after)))
  assert.equal(bodyOf(cleaned).trim(), whole)
  assert.ok(cleaned.removed.some(({ text, reason }) => reason === 'comments' && text.includes('on that boat')))
})

test('a subhead that reads like a label, and a button above the article, take nothing with them', async () => {
  const subhead = await readClean(paper(body('<h2>Comments</h2>')))
  for (const text of [LEDE, ...MORE]) assert.ok(bodyOf(subhead).includes(text))
  const button = await readClean(paper(`<p>Leave a comment</p>${body()}`))
  for (const text of [LEDE, ...MORE]) assert.ok(bodyOf(button).includes(text))
})

test('a dialogue of consent above the headline is no part of the article, whatever its sentences', async () => {
  const dialogue = `<div id="didomi-host"><div class="popup"><p>We and our partners store what we know of you for as long as you let us.</p><p>You may change your mind whenever you like.</p></div></div>`
  const page = paper(body()).replace('<main>', `${dialogue}<main>`)
  assert.equal(bodyOf(await readClean(page)).trim(), whole)
})
