import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headOf, linkedData, PARAGRAPHS } from './page.ts'

const HEADLINE = '<h1>Storm closes the harbour</h1>'
const TITLE = '<title>Storm closes the harbour</title>'

test('the day that the data states wins over days in text and sidebar', () => {
  const head = headOf(
    TITLE +
      linkedData({
        '@type': 'NewsArticle',
        headline: 'Storm closes the harbour',
        datePublished: '2021-02-03T08:00:00+01:00',
      }),
    `<article>${HEADLINE}${PARAGRAPHS}</article><aside class="sidebar"><ul><li>5 March 2022 Fish prices</li></ul></aside>`,
  )
  assert.equal(head.date?.value, '2021-02-03T08:00:00+01:00')
  assert.equal(head.date?.from, 'JSON-LD datePublished')
})

test('without data the date line below the headline is read, in many languages', () => {
  for (const [lang, line] of [
    ['en', 'Published 3 February 2021, 10:15'],
    ['de', '3. Februar 2021'],
    ['fr', 'Publié le 3 février 2021 à 10h15'],
    ['es', '3 de febrero de 2021'],
    ['pl', '3 lutego 2021'],
    ['uk', '3 лютого 2021, 10:15'],
    ['hu', '2021. február 3.'],
    ['ja', '2021年2月3日'],
    ['el', '3 Φεβρουαρίου 2021'],
    ['ar', '٣ فبراير ٢٠٢١'],
    ['th', '3 ก.พ. 2564 | 10:15 น.'],
    ['bn', '৩ ফেব্রুয়ারি ২০২১, ১০:১৫'],
    ['fa', 'چهارشنبه ۱۵ بهمن ۱۳۹۹ - ۱۰:۱۵'],
    ['fa', 'چهارشنبه / ۱۵ بهمن ۱۳۹۹ / ۱۰:۱۵'],
    ['fa', '۱۳۹۹/۱۱/۱۵ ۱۰:۱۵'],
  ] as const) {
    const page = `<article>${HEADLINE}<div class="date">${line}</div>${PARAGRAPHS}</article>`
    const head = headOf(`${TITLE}<meta http-equiv="content-language" content="${lang}">`, page)
    assert.equal(head.date?.value.slice(0, 10), '2021-02-03', line)
  }
})

test('5/3/2021 is read as the country of the address writes it', () => {
  const page = `<article>${HEADLINE}<div class="date">5/3/2021</div>${PARAGRAPHS}</article>`
  const language = '<meta name="language" content="en-US">'
  assert.equal(headOf(TITLE + language, page, { url: 'https://paper.example/a' }).date?.value, '2021-05-03')
  assert.equal(headOf(TITLE + language, page, { url: 'https://paper.co.uk/a' }).date?.value, '2021-03-05')
})

test('a day in the future is refused, one of a comment is not the story’s', () => {
  const head = headOf(
    `${TITLE}<meta property="article:published_time" content="2031-01-01">`,
    `<article>${HEADLINE}${PARAGRAPHS}</article><div class="comments"><div class="comment">Ann, 4 March 2019: well said.</div></div>`,
  )
  assert.equal(head.date, undefined)
})

test('what was changed later says so, beside the day of publication', () => {
  const head = headOf(
    `${TITLE}<meta property="article:published_time" content="2021-02-03T08:00:00Z"><meta property="article:modified_time" content="2021-02-05T09:00:00Z">`,
    `<article>${HEADLINE}${PARAGRAPHS}</article>`,
  )
  assert.equal(head.date?.value, '2021-02-03T08:00:00Z')
  assert.equal(head.updated?.value, '2021-02-05T09:00:00Z')
})

test('the user’s day stands above all', () => {
  const head = headOf(`${TITLE}<meta property="article:published_time" content="2021-02-03">`, HEADLINE, {
    stated: { date: '2020-01-02' },
  })
  assert.deepEqual(head.date, { value: '2020-01-02', trust: 'stated', from: 'as stated' })
})

test('what is quoted gives neither day nor author, and a change of the page is no publication', () => {
  const post =
    '<blockquote class="twitter-tweet"><p>Who sleeps below such a wall?</p>— Ilse Brandt (@ilse) <a href="https://twitter.com/ilse/status/9">May 2, 2019</a></blockquote>'
  const head = headOf(
    `${TITLE}<meta property="article:published_time" content="2021-02-03">`,
    `<article>${HEADLINE}${PARAGRAPHS}${post}</article>`,
  )
  assert.equal(head.date?.value, '2021-02-03')
  assert.equal(head.authors, undefined)
  const changed = headOf(
    TITLE +
      linkedData({
        '@type': 'NewsArticle',
        headline: 'Storm closes the harbour',
        datePublished: '2021-02-03',
        dateModified: '2023-06-01',
      }),
    `<article>${HEADLINE}<p class="updated">Last updated: <time datetime="2023-06-01">June 1, 2023</time></p>${PARAGRAPHS}</article>`,
  )
  assert.equal(changed.date?.value, '2021-02-03')
})

test('rubrics, countries and people in the story are no authors', () => {
  for (const label of ['Long Reads', 'Burkina Faso', 'West Africa']) {
    const head = headOf(TITLE, `<article>${HEADLINE}<span class="byline">${label}</span>${PARAGRAPHS}</article>`)
    assert.equal(head.authors, undefined, label)
  }
  const head = headOf(
    TITLE,
    `<article>${HEADLINE}<p>The harbour bell was received by Maria Lund on behalf of the town. “It was time,” she said.</p>${PARAGRAPHS}</article>`,
  )
  assert.equal(head.authors, undefined)
})

test('a day that could be two is read as the page’s other days are written', () => {
  const dated = (line: string) =>
    headOf(TITLE, `<article>${HEADLINE}<div class="date">${line}</div>${PARAGRAPHS}</article>`)
  assert.equal(dated('Published 03/04/2021, updated 25/04/2021').date?.value, '2021-04-03')
  assert.equal(dated('Published 03/04/2021, updated 03/25/2021').date?.value, '2021-03-04')
})

test('what a line or the address calls the publication wins over a later day that a line calls an update', () => {
  for (const lines of [
    ['Last updated: 3 April 2021', 'Published: 12 March 2021'],
    ['Veröffentlicht am 12. März 2021', 'Aktualisiert am 3. April 2021'],
    ['Mis à jour le 3 avril 2021', 'Publié le 12 mars 2021'],
  ]) {
    const head = headOf(
      TITLE,
      `<article>${HEADLINE}${lines.map((line) => `<p>${line}</p>`).join('')}${PARAGRAPHS}</article>`,
    )
    assert.deepEqual([head.date?.value, head.updated?.value], ['2021-03-12', '2021-04-03'], lines[0])
  }
  const addressed = headOf(
    `${TITLE}<link rel="canonical" href="https://harbour.example/2021/03/12/storm">`,
    `<article>${HEADLINE}<p>Last updated: 3 April 2021</p>${PARAGRAPHS}</article>`,
  )
  assert.equal(addressed.date?.value, '2021-03-12')
})

test('of two days on one line with the writer’s name the published one counts, and the line above it is the deck', () => {
  const deck = 'Divers find cracks in two of the piers, and the ferry stays away'
  const head = headOf(
    '<title>Sturm schliesst den Hafen</title>',
    `<article lang="de"><h1>Sturm schliesst den Hafen</h1><p class="kurz">${deck}</p><div><span>Von Nele Harms</span> <span>Zuletzt aktualisiert: 19.2.2021, 08:14 Uhr</span> <span>Veröffentlicht am 13.2.2021, 16:02 Uhr</span></div>${PARAGRAPHS}</article>`,
  )
  assert.equal(head.date?.value, '2021-02-13')
  assert.deepEqual(head.authors?.value, ['Nele Harms'])
  assert.equal(head.deck?.value, deck)
})

test('a signed line in Chinese names its writer behind a label', () => {
  const head = headOf(
    '<title>港口因风暴关闭</title>',
    `<div><h1>港口因风暴关闭</h1><div>2021年02月03日 09:15&nbsp;&nbsp;来源：海岸日报&nbsp;&nbsp;作者：陈若水&nbsp;&nbsp;<a href="#">分享到</a></div><p>港务局星期三表示，两个港池因防波堤垮塌而关闭，渡轮停航至检查结束。</p></div>`,
  )
  assert.deepEqual(head.authors?.value, ['陈若水'])
})
