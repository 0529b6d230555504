import assert from 'node:assert/strict'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { test } from 'node:test'
import type { Catalogue } from '../../scripts/catalogue/index.ts'
import { drawWorld } from '../../scripts/catalogue/maps/world.ts'
import { cardsOf } from '../../scripts/site/cards/card.ts'
import { drawCard } from '../../scripts/site/cards/draw.ts'
import { unpackTypeface } from '../../scripts/site/cards/typeface.ts'
import { wrapText } from '../../scripts/site/cards/wrap.ts'
import { createFolder } from '../temporary.ts'

test('a storyline has a card, at the address that its page names', () => {
  const storyline = {
    slug: 'the-osprey',
    title: 'The Osprey sinks',
    countries: [{ code: 'PT', name: 'Portugal' }],
    entries: [{}, {}],
  }
  const catalogue = {
    entries: [],
    countries: [],
    actors: [],
    woven: { storylines: [storyline] },
  } as unknown as Catalogue
  const words = {
    day: (day: string) => day,
    stories: (count: number) => `${count} stories`,
    country: 'Country',
    storyline: 'Storyline',
    typeOf: () => '',
  }
  assert.deepEqual(cardsOf(catalogue, words), [
    { page: 'storylines/the-osprey/', kicker: 'Storyline', title: 'The Osprey sinks', foot: '2 stories', lit: ['PT'] },
  ])
})

const world = drawWorld()
const CARD = { page: 'a/', kicker: '4 May 2024', title: 'The Osprey sinks', foot: 'Quay Courier', lit: ['PT', 'ES'] }

test('a card shows its countries, the first of them stronger, among their neighbours', () => {
  const drawn = drawCard(CARD, 'Harbour News', world)
  const fillOf = (code: string) => new RegExp(`d="${world.outlineOf(code)}" fill="([^"]+)"`).exec(drawn)?.[1]
  const [first, second, neighbour] = ['PT', 'ES', 'FR'].map(fillOf)
  assert.ok(first && second && neighbour)
  assert.equal(new Set([first, second, neighbour]).size, 3)
  assert.equal(fillOf('JP'), undefined)
  assert.equal(drawn.split(world.outlineOf('PT')).length, 2, 'each country is drawn once')
  const [, left = 0, top = 0, across = 0, high = 0] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(drawn)?.map(Number) ?? []
  assert.ok(Number.isFinite(left + top) && across > 0)
  // The strip is 400 wide and 630 high.
  assert.ok(Math.abs(high / across - 630 / 400) < 0.1, `${across} × ${high}`)
})

test('a card without countries gives their room to its title', () => {
  const long = { ...CARD, title: 'The ferry Osprey sinks off the outer isles in the night' }
  const titleOf = (lit: readonly string[]) =>
    drawCard({ ...long, lit }, '', world).match(/<text[^>]*font-size="76"[^>]*>/g)?.length ?? 0
  assert.doesNotMatch(drawCard({ ...long, lit: [] }, '', world), /<path/)
  assert.ok(titleOf([]) > 0 && titleOf([]) < titleOf(['PT']))
})

test('a card’s texts are set as they are, escaped; scripts that the face lacks are left out', () => {
  const drawn = drawCard({ ...CARD, title: 'Fish & <chips>', foot: 'صحيفة', kicker: '' }, 'Harbour', world)
  assert.match(drawn, />Fish (&amp;|&#38;) (&lt;|&#60;)chips/)
  assert.doesNotMatch(drawn, /صحيفة|<chips/)
  assert.equal(drawn.match(/<text/g)?.length, 2)
  assert.equal(drawCard({ ...CARD, title: '渡轮沉没' }, 'Harbour', world).includes('渡轮'), false)
})

test('lines hold what goes into their width, and the last ends in an ellipsis where there is more', () => {
  assert.deepEqual(wrapText('The Osprey sinks', 40, 3), ['The Osprey sinks'])
  const lines = wrapText('one two three four five six seven eight nine ten', 5, 9)
  assert.equal(lines.join(' '), 'one two three four five six seven eight nine ten')
  assert.ok(lines.length > 3 && lines.every((line) => line.length <= 12), lines.join('|'))
  assert.deepEqual(wrapText('one two three four five six', 5, 2).at(-1)?.at(-1), '…')
  assert.equal(wrapText('one two three four five six', 5, 2).length, 2)
  assert.deepEqual(wrapText('Donaudampfschifffahrtsgesellschaft sinkt', 4, 3), [
    'Donaudampfschifffahrtsgesellschaft',
    'sinkt',
  ])
  // Wide letters need more room than narrow ones.
  assert.ok(wrapText('mmm mmm mmm mmm', 6, 9).length > wrapText('lll lll lll lll', 6, 9).length)
})

test('the face of the cards is unpacked once, whole', async (t) => {
  const content = await createFolder(t)
  const [path, again] = [await unpackTypeface(content), await unpackTypeface(content)]
  assert.equal(again, path)
  const bytes = await readFile(path)
  // What a TrueType file begins with.
  assert.equal(bytes.readUInt32BE(0), 0x00010000)
  assert.deepEqual(await readdir(dirname(path)), [basename(path)])
  const { mtimeMs } = await stat(path)
  await unpackTypeface(content)
  assert.equal((await stat(path)).mtimeMs, mtimeMs)
})
