import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf, paper, readClean, sentences } from './read.ts'

const LETTER = 'Thanks for reading The Lantern! Subscribe for free to receive new posts and support my work.'

test('a box that asks readers to subscribe to a letter is not the story’s, whatever the page calls it', async () => {
  const article = await readClean(
    paper(`${BODY.slice(0, 3).join('')}<div class="x9"><p>${LETTER}</p></div>${BODY.slice(3).join('')}`),
  )
  assert.ok(!bodyOf(article).includes('Subscribe'))
  assert.ok(article.removed.some(({ text, reason }) => text === LETTER && reason === 'newsletter box'))
  assert.equal(article.blocks.length, BODY.length)
})

const BODY = sentences(6).map((line) => `<p>${line}</p>`)

test('a brief of one or two sentences under a headline with its day is an article', async () => {
  const { blocks, warnings } = await readClean(
    paper(
      '<p>The ferry to Skarholm sailed on Tuesday for the first time since March. Nobody was on board but the crew.</p>',
    ),
  )
  assert.equal(blocks.length, 1)
  assert.deepEqual(warnings, [])
})

test('scripts that put no space between words are counted by what they say', async () => {
  const chinese = [
    '渡轮公司星期二宣布，通往外岛的航线将于五月恢复。',
    '第一班船早上六点离港，船上有四十名乘客和三辆货车。',
    '岛上的居民说，他们等这一天等了整整两个冬天。',
  ]
  const thai = [
    'เรือข้ามฟากไปยังเกาะนอกเริ่มเดินเรืออีกครั้งเมื่อวันอังคารหลังจากหยุดไปสองปี',
    'ชาวเกาะกล่าวว่าพวกเขารอวันนี้มานานมากแล้วและหวังว่าจะไม่หยุดอีก',
  ]
  for (const lines of [chinese, thai]) {
    const { blocks, warnings } = await readClean(
      paper(lines.map((line) => `<p>${line}</p>`).join(''), { title: '渡轮恢复' }),
    )
    assert.deepEqual(warnings, [])
    for (const line of lines)
      assert.ok(
        blocks.some(({ text }) => text === line),
        line,
      )
  }
})

test('a sentence that is one link from end to end stays between its neighbours, a teaser goes', async () => {
  const linked =
    'On Monday the line’s two captains, both of Skarholm, told the harbour court that they had known nothing of the debts.'
  const body = bodyOf(
    await readClean(
      paper(
        `<div>${BODY.slice(0, 3).join('')}<p><a href="/court"><b>${linked}</b></a></p>${BODY.slice(3).join('')}</div>`,
      ),
    ),
  )
  assert.ok(body.includes('had known nothing of the debts'))
})

test('a live page keeps heading, hour and words of each post', async () => {
  const post = (hour: string, heading: string, words: string) =>
    `<div class="post"><p class="hour"><time>${hour}</time></p><h2>${heading}</h2><div><p>${words}</p></div><div class="share"><a href="#s">Share</a></div></div>`
  const body = bodyOf(
    await readClean(
      paper(
        post(
          '18.20',
          'First passengers land',
          'Forty people have gone ashore at Skarholm, and the band is playing in the rain.',
        ) +
          post(
            '16.05',
            'Ferry leaves the mainland',
            'The ferry has left the mainland with forty people, the harbour office says.',
          ) +
          post(
            '15.30',
            'Crowd on the quay',
            'Some two hundred people are waiting on the quay, most of them with umbrellas.',
          ),
      ),
    ),
  )
  assert.match(
    body,
    /18\.20[\s\S]*First passengers land[\s\S]*gone ashore[\s\S]*16\.05[\s\S]*Ferry leaves[\s\S]*15\.30[\s\S]*Crowd on the quay/,
  )
  assert.doesNotMatch(body, /Share/)
})

test('picture titles of a gallery, printed properties and lines of the head go, with their reasons', async () => {
  const gallery = `<div class="gallery"><h2>Pictures</h2>${['A bell', 'The ramp', 'Gulls'].map((title, at) => `<div class="item"><h3>${title}</h3><a href="/g${at}.jpg"><img src="/t${at}.jpg" alt=""></a></div>`).join('')}</div>`
  const button = '<div class="cta-data"><div>class</div><div>btn btn-blue</div><div>target</div><div>_blank</div></div>'
  const { blocks, removed } = await readClean(
    paper(`<p>Posted May 2, 2023 6:10 AM</p>${BODY.slice(0, 3).join('')}${gallery}${button}${BODY.slice(3).join('')}`),
  )
  const body = blocks.map(({ text }) => text).join('\n')
  assert.doesNotMatch(body, /A bell|Gulls|btn|_blank|Posted/)
  assert.ok(removed.some(({ text, reason }) => text === 'btn btn-blue' && reason === 'page markup'))
  for (const line of sentences(6)) assert.ok(body.includes(line))
})

test('the heading of a live page’s entry with a picture and few words is its own, not the picture’s title', async () => {
  const entry = (hour: string, title: string, words: string) =>
    `<div class="entry"><div class="stamp">${hour}</div><h3>${title}</h3><img src="https://lantern.example/${title.length}.jpg" width="600" height="400"><p>${words}</p></div>`
  const entries = [
    entry(
      '14:05',
      'Second ferry leaves empty',
      'The second ferry left the quay without a passenger, as the harbour office had feared.',
    ),
    entry(
      '14:40',
      'Harbour office opens the ramp',
      'The ramp is open again for cars, the harbour office says; lorries have to wait until the evening.',
    ),
    entry(
      '15:20',
      'Wind turns to the north',
      'The wind has turned to the north, and the pilots ask small boats to stay where they are for now.',
    ),
    entry(
      '16:10',
      'First lorries cross',
      'The first lorries have crossed to the isles, an hour sooner than the harbour office had hoped.',
    ),
  ]
  const { blocks } = await readClean(paper(`${BODY.slice(0, 3).join('')}${entries.join('')}`))
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)
  assert.deepEqual(headings, [
    'Second ferry leaves empty',
    'Harbour office opens the ramp',
    'Wind turns to the north',
    'First lorries cross',
  ])
})

test('teasers under a heading of their own go, whatever is said beside their headlines; a chapter with such a heading and passages stays', async () => {
  const teaser = (title: string, words: string) =>
    `<div><h4><a href="/t">${title}</a></h4><p>${words}</p><p>2 May 2023</p></div>`
  const teasers = `${teaser('The lighthouse has a new lamp', 'The keeper lit it on Friday and says that it can be seen from the mainland.')}${teaser('What a herring costs', 'Prices at the quay have doubled since the winter, and nobody knows whom to blame.')}`
  const page = (heading: string, inside: string) =>
    readClean(paper(`<div class="text">${BODY.join('')}<div class="box"><h3>${heading}</h3>${inside}</div></div>`))
  for (const heading of ['Related', 'Más noticias', 'Lesen Sie auch', 'À lire aussi']) {
    const { blocks, removed } = await page(heading, teasers)
    assert.doesNotMatch(blocks.map(({ text }) => text).join('\n'), /keeper lit it|doubled since/, heading)
    assert.ok(removed.some(({ text }) => text.includes('keeper lit it')))
  }
  const { blocks } = await page(
    'Related',
    sentences(4)
      .map((line) => `<p>${line}</p>`)
      .join(''),
  )
  for (const line of sentences(4)) assert.ok(blocks.some(({ text }) => text === line))
})

test('what is no article is refused with what to do', async () => {
  const code = async (html: string, url?: string) =>
    (await readClean(html, url)).warnings.map((one) => one.split(':')[0])
  const teasers = Array.from(
    { length: 10 },
    (_, at) => `<h2><a href="/n/${at}">Council meets again about mooring fees ${at}</a></h2>`,
  )
  const feed = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">'
  const home = await readClean(
    `<html><head><title>The Lantern</title>${feed}</head><body>${teasers.join('')}</body></html>`,
    'https://lantern.example/',
  )
  assert.match(home.warnings.join(), /^home-page:.*https:\/\/lantern\.example\/feed\.xml/)
  assert.deepEqual(
    await code(
      '<html><head><title>Before you go on</title></head><body><div><p>We and our 412 partners use cookies to store and read information on your device.</p><p>You can accept all cookies or manage your choices below, and withdraw consent at any time in the settings of the site.</p><button>Accept all</button></div></body></html>',
    ),
    ['consent'],
  )
  assert.deepEqual(
    await code(
      '<html><head><title>App</title></head><body><div id="root">Loading</div><script src="/app.js"></script></body></html>',
    ),
    ['needs-script'],
  )
})
