import assert from 'node:assert/strict'
import { test } from 'node:test'
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
