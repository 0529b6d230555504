import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../../scripts/clean/index.ts'
import { dropRepeatedPassages } from '../../../scripts/clean/page/passages.ts'
import type { Article } from '../../../scripts/model/article.ts'
import type { Block } from '../../../scripts/model/block.ts'
import { allWell } from '../../../scripts/model/problem.ts'
import { read } from '../../../scripts/read/index.ts'
import { bodyOf, readClean } from './read.ts'

const TITLE = 'Ferry line to the outer isles opens again'
const STORY = [
  'The ferry to the outer isles ran again on Tuesday after the harbour board had paid for a new ramp, which took two winters to build.',
  'Forty passengers and a piano were aboard when the first boat left Skarholm at seven in the morning, with the mayor at the rail.',
  '“I had begun to row across to see my dentist,” said Astrid Venn, who keeps goats on the farthest isle and sells their cheese ashore.',
  'The board wants to run two boats a day until the nets are taken in, and one in winter, when the crossing takes an hour longer.',
]
const OTHER = [
  'NORTHHAVEN: The council has turned down a plan for a tunnel below the sound, which would have cost more than all the ferries of a century together.',
  'SKARHOLM: A seal that had lived in the fish market since Easter was carried back to the sea on Monday by two fire crews and a choir.',
]
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')
const page = (above: string, below: string, inside = '') =>
  `<!doctype html><html><head><title>${TITLE} | The Lantern</title></head><body><header><a href="/">The Lantern</a></header>${above}<div class="story"><h2 class="head">${TITLE}</h2>${paragraphs(STORY)}${inside}</div>${below}<footer>© The Lantern</footer></body></html>`
const whole = STORY.join('\n\n')

test('a ticker of other reports above the headline is none of the article', async () => {
  const ticker = `<div class="flash"><b>Just in</b>${paragraphs(OTHER)}</div>`
  const cleaned = await readClean(page(ticker, ''))
  assert.equal(bodyOf(cleaned).trim(), whole)
  assert.ok(cleaned.removed.some(({ text }) => text.includes('tunnel below the sound')))
})

test('a story that stands above its headline, or has several of the kind, keeps all of it', async () => {
  const upsideDown = `<html><head><title>${TITLE}</title></head><body><main><article>${paragraphs(STORY)}<h2>${TITLE}</h2></article></main></body></html>`
  assert.ok(bodyOf(await readClean(upsideDown)).includes(STORY[0] ?? ''))
})

test('whole articles below “You may also like”, in a part of their own, are not the article’s', async () => {
  const others = (heading: string) => `<div class="strip"><h3>${heading}</h3>${paragraphs(OTHER)}</div>`
  for (const heading of ['You may also like', 'Você pode gostar...', 'Das könnte Sie auch interessieren'])
    assert.equal(bodyOf(await readClean(page('', others(heading)))).trim(), whole, heading)
})

test('a subhead that only reads so takes nothing with it', async () => {
  const inside = `<h3>Related stories from the isles</h3>${paragraphs(OTHER)}`
  assert.ok(bodyOf(await readClean(page('', '', inside))).includes(OTHER[1] ?? ''))
})

test('parts that are named for how the page is laid out are the article’s, and a component is no question for consent', async () => {
  for (const names of [
    'grid toc content-sidebar',
    'blog-article main-sidebar-enabled-false',
    'cmp-section',
    'layout-with-sidebar',
  ]) {
    const parts = STORY.slice(2)
      .map((text) => `<div class="${names}"><p>${text}</p></div>`)
      .join('')
    const html = `<html><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1>${paragraphs([...STORY.slice(0, 2), ...OTHER, ...OTHER.map((text) => text.replace(':', ' again:'))])}${parts}</article></main></body></html>`
    const body = bodyOf(await readClean(html))
    for (const text of STORY) assert.ok(body.includes(text), `${names}: ${text}`)
  }
})

test('answers that a click opens are part of the article, what is hidden otherwise is not', async () => {
  const panel = (name: string) =>
    `<div class="${name}"><h3>Who pays for the ramp?</h3><div style="display:none"><p>${OTHER[0]}</p></div></div>`
  assert.ok(bodyOf(await readClean(page('', '', panel('faq accordion')))).includes('tunnel below the sound'))
  assert.ok(!bodyOf(await readClean(page('', '', panel('prefetch')))).includes('tunnel below the sound'))
})

test('two outputs of a program that are nearly the same are two', () => {
  const run = (last: string): Block => {
    const text = `${Array.from({ length: 40 }, (_, at) => `berth ${at} is free`).join(' ')} ${last}`
    return { kind: 'code', markdown: text, text }
  }
  const article: Article = {
    name: 'page',
    format: 'html',
    head: {},
    blocks: [run('at four'), run('at nine')],
    removed: [],
    warnings: [],
    stated: {},
  }
  assert.equal(dropRepeatedPassages(article).blocks.length, 2)
})

test('a passage that opens like a lead elsewhere is a passage', async () => {
  const passage =
    'Click here to download the timetable that the board has drawn up for both winters. You must be signed in to see it, because the fishermen asked for that, and the file is large enough to take a minute on the isles.'
  assert.ok(bodyOf(await readClean(page('', '', `<p>${passage}</p>`))).includes('because the fishermen asked'))
})

test('subheads over a picture with its paragraph are subheads, and footnotes are part of the article', async () => {
  const places = ['The old ramp', 'The new ramp', 'The winter berth'].map(
    (name, at) =>
      `<section class="card"><h3>${at + 1}. ${name}</h3><img src="https://i.example/${at}.jpg"><p>${STORY[at + 1]}</p></section>`,
  )
  const list = `<html><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1><p>${STORY[0]}</p>${places.join('')}</article></main></body></html>`
  const body = bodyOf(await readClean(list))
  for (const name of ['The old ramp', 'The new ramp', 'The winter berth']) assert.ok(body.includes(name), name)
  const note =
    '<div class="footnote"><a href="#a1">1</a><div class="footnote-content"><p>The older boat was built in 1974.</p></div></div>'
  assert.ok(bodyOf(await readClean(page('', '', note))).includes('built in 1974'))
})

test('the boxes in which platforms ask for an address are no text of a page, nor of a feed', async () => {
  const boxes = [
    '<div class="kg-card kg-signup-card"><h2>The isles by mail</h2><p>One letter a week about boats and weather.</p></div>',
    '<div class="subscription-widget-wrap-editor"><p>The Lantern lives of its readers, and it comes by mail on Fridays.</p></div>',
  ]
  for (const box of boxes) {
    const html = `<html><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1>${paragraphs(STORY.slice(0, 2))}${box}${paragraphs(STORY.slice(2))}</article></main></body></html>`
    assert.equal(bodyOf(await readClean(html)).trim(), whole)
    const feed = `<rss version="2.0"><channel><title>The Lantern</title><item><title>${TITLE}</title><description><![CDATA[${paragraphs(STORY.slice(0, 2))}${box}${paragraphs(STORY.slice(2))}]]></description></item></channel></rss>`
    const [item] = allWell(await read({ name: 'f.xml', bytes: Buffer.from(feed), stated: {} }))
    assert.ok(item)
    assert.equal(bodyOf(clean(item)).trim(), whole)
  }
})

test('what a paper says below an article to its readers, and of its writer, is not the article’s', async () => {
  const after = [
    '<p><em>Maja Roth is a reporter on the isles who covers boats and ports.</em></p>',
    '<p><b>Did you enjoy this story?</b> We are a small paper and depend on readers like you.</p>',
    '<p>Republish our articles for free, in print or online.</p>',
  ].join('')
  const html = (last: string) =>
    `<html><head><title>${TITLE}</title><meta name="author" content="Maja Roth"></head><body><main><article><h1>${TITLE}</h1>${paragraphs(STORY)}${last}</article></main></body></html>`
  assert.equal(bodyOf(await readClean(html(after))).trim(), whole)
  const own = '<p>Maja Roth is the name that the new boat will bear, after the first woman to row the sound alone.</p>'
  assert.ok(bodyOf(await readClean(html(own))).includes('the new boat will bear'))
})
