import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Copies } from '../../scripts/add/copies/index.ts'
import { createRandom, reprint } from './reprint.ts'

const SOURCES = new URL('../../content/sources/', import.meta.url)

/** Articles about the same events by different hands, the paragraphs of our own sample sources. */
const bodies = readdirSync(SOURCES)
  .filter((name) => name.endsWith('.txt') && !name.includes('reprint'))
  .map((name) =>
    readFileSync(new URL(name, SOURCES), 'utf8')
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter((paragraph) => paragraph.length > 120)
      .join('\n\n'),
  )
  .filter((body) => body.length > 900)

const FOREIGN = [
  'Shipowners in the region have asked for clearer advice since the spring, and two insurers in Piraeus said that they expected the rates for the coming month to be set within days, port by port.',
  'In the harbour the news arrived with the evening shift. A crane driver who has worked there for eleven years said that nobody had told the crews anything, and that the ferries had gone out as on any other day.',
  'Our own correspondent adds that the ministry’s press office was closed for the holiday and that three calls to its duty number went unanswered until late in the night.',
  'The market took it calmly: the benchmark price ended the day less than one dollar higher, after a morning in which traders had braced for far more than that.',
  'Fishermen along that coast remember the nineteen-eighties, when convoys passed every week and the village school kept sandbags in front of its windows for two winters.',
  'A reader from the islands wrote to this newspaper to say that the lights could be seen from her kitchen, and that her father had counted nine ships before he went to bed.',
]

/** F1 of “this is a reprint of that one” over every reprint and every unrelated article. */
function measure(kept: number, foreign: readonly string[]): number {
  const random = createRandom(Math.round(kept * 100))
  let right = 0
  let wrong = 0
  let missed = 0
  for (const [index, body] of bodies.entries()) {
    const others = new Copies<number>()
    for (const [key, other] of bodies.entries()) others.add(key, other)
    const found = others.find(reprint(body, kept, foreign, random))
    if (found?.key === index) right++
    else missed++
    if (found && found.key !== index) wrong++
    const strangers = new Copies<number>()
    for (const [key, other] of bodies.entries()) if (key !== index) strangers.add(key, other)
    if (strangers.find(reprint(body, kept, foreign, random))) wrong++
  }
  return (2 * right) / (2 * right + wrong + missed)
}

test('there are enough articles to measure on', () => assert.ok(bodies.length >= 15, `${bodies.length}`))

test('a reprint that keeps 60% of a story is found', () => {
  const f1 = measure(0.6, [])
  assert.ok(f1 >= 0.98, `F1 ${f1}`)
})

test('a reprint that keeps 35% among paragraphs of its own is found', () => {
  const f1 = measure(0.35, FOREIGN)
  assert.ok(f1 >= 0.9, `F1 ${f1}`)
})

test('two short notes are no copies of each other for one shared phrase', () => {
  const copies = new Copies<string>()
  copies.add('a', 'The minister said on Monday that the talks would go on.')
  assert.equal(copies.find('The minister said on Monday that the price of bread would fall.'), undefined)
})
