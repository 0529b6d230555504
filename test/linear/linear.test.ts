import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitText } from '../../scripts/digest/sentences/index.ts'
import { unwrapLines } from '../../scripts/read/mail/unwrap.ts'
import { assertLinear, findGrowth, type Growth } from './growth.ts'
import { CARRIERS, type Carrier, timeStages } from './stages.ts'
import { UNITS } from './units.ts'
import { VARIED, vary } from './varied.ts'

/** `LINEAR=50000 npm test linear` repeats every unit in every carrier up to four times so many characters; that takes many minutes. */
const SIZE = Number(process.env.LINEAR ?? 0)

/** One of each kind, which have been slow or are looked for by several stages. */
const CHOSEN: readonly (readonly [language: string, carrier: Carrier, unit: string])[] = [
  ['en', 'markdown', 'Minister of '],
  ['en', 'markdown', '“A b c d e,” he said. '],
  ['en', 'markdown', 'Rain fell on 3 March 2019 over the town. '],
  ['en', 'markdown', 'two days after the board met '],
  ['en', 'markdown', 'on Monday '],
  ['en', 'text', '2019-'],
  ['zh', 'markdown', '2019年'],
  ['en', 'html', 'al-'],
  ['en', 'text', 'Begin forwarded message:\n'],
]

const cases = SIZE
  ? Object.entries(UNITS).flatMap(([language, units]) =>
      units.flatMap((unit) => CARRIERS.map((carrier) => [language, carrier, unit] as const)),
    )
  : CHOSEN

for (const [language, carrier, unit] of cases)
  test(`${JSON.stringify(unit)} (${language}) over and over in ${carrier}: every stage takes time in proportion`, async () => {
    assert.deepEqual(
      (await findGrowth(unit, SIZE || 8_000, (words) => timeStages(words, carrier, language))).map(tell),
      [],
    )
  })

for (const [kind, carrier] of [
  ['quotations', 'markdown'],
  ['names', 'text'],
  ['parts of a page', 'html'],
] as const)
  test(`${kind} that differ, many of them in ${carrier}: every stage takes time in proportion`, async () => {
    const timing = ({ length }: string) => timeStages(vary(kind, length), carrier, 'en')
    assert.deepEqual((await findGrowth(' ', SIZE || 8_000, timing)).map(tell), [])
  })

test('varied sentences differ, and are the same every time', () => {
  for (const kind of Object.keys(VARIED)) {
    const text = vary(kind, 3000)
    assert.equal(text, vary(kind, 3000))
    assert.notEqual(text.slice(0, 200), text.slice(-200))
  }
})

test('a paragraph without quotations is split into sentences in proportion, however long it is', () =>
  assertLinear(['Rain fell on the old town — again. '], 50_000, (text) => splitText(text, 'en', 1)))

function tell({ stage, small, large }: Growth): string {
  return `${stage}: ${(large / small).toFixed(0)} times as long for 4 times as much`
}

test('lines of a mail that are all one paragraph are put together in proportion', async () => {
  const line = `${'word '.repeat(13)}\n`
  const timing = async (words: string) => {
    const lines = words.trimEnd().split('\n')
    const before = process.cpuUsage()
    assert.equal(unwrapLines(lines).length, 1)
    const { user, system } = process.cpuUsage(before)
    return new Map([['unwrap', (user + system) / 1e6]])
  }
  assert.deepEqual(await findGrowth(line, 200_000, timing), [])
})

test('a stage that looks at each part for each other is told', async () => {
  const timing = async ({ length }: string) =>
    new Map([
      ['each once', length / 1e5],
      ['each for each', length ** 2 / 1e8],
    ])
  assert.deepEqual(
    (await findGrowth('a', 8_000, timing)).map(({ stage }) => stage),
    ['each for each'],
  )
})
