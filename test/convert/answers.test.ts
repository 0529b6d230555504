import assert from 'node:assert/strict'
import { once } from 'node:events'
import { PassThrough, Readable, Writable } from 'node:stream'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { answer } from '../../scripts/convert/answer.ts'
import { refuse } from '../../scripts/convert/refuse.ts'
import { convertStream } from '../../scripts/convert/stream.ts'
import { readLines } from '../../scripts/model/byteLines.ts'

const CONTENT = `VALLETTA, Malta — Ships entered the harbour on Monday, the port authority said.

“We worked through the night,” said the harbour master, Maria Vella. She said that two cranes had been damaged.
`

test('a record is answered with what its words say, each value in its place', async () => {
  const line = JSON.stringify({
    id: 7,
    title: 'Harbour reopens',
    format: 'markdown',
    content: CONTENT,
    date: '2019-05-15',
    url: 'https://l.example/a',
  })
  const story = JSON.parse(await answer({ line, number: 1 }))
  assert.equal(story.id, '7')
  assert.equal(story.title, 'Harbour reopens')
  assert.equal(story.date, '2019-05-15')
  assert.equal(story.dateline, 'Valletta')
  assert.equal(story.source.url, 'https://l.example/a')
  assert.equal(story.language, 'en')
  assert.equal(story.body, CONTENT.trim())
  assert.deepEqual(story.countries, [{ code: 'MT', name: 'Malta' }])
  assert.ok(
    story.mentions.actors.some(
      ({ name, count }: { name: string; count: number }) => /Maria Vella/.test(name) && count > 0,
    ),
  )
  assert.deepEqual(
    story.digest.quotes.map(({ text, speaker, direct }: Record<string, unknown>) => [text, speaker, direct]),
    [['We worked through the night,', 'Maria Vella', true]],
  )
  assert.ok(story.digest.indirectQuotes.length > 0)
  assert.ok(story.digest.indirectQuotes.every(({ direct }: { direct: boolean }) => direct === false))
  assert.equal(story.digest.timeline[0]?.date, '2019-05-13')
  assert.ok(story.digest.dates.some(({ value }: { value: string }) => value === '2019-05-13'))
  assert.ok(story.digest.keyPoints.length > 0)
  assert.deepEqual(story.authors, [])
})

test('an error names the record by its id, be it a text or a number', () => {
  for (const [line, id] of [
    ['{"id":42}', '42'],
    ['{"id":0}', '0'],
    ['{"id":"a"}', 'a'],
    ['{"id":{}}', null],
    ['null', null],
    ['{', null],
  ] as const)
    assert.deepEqual(JSON.parse(refuse({ line, number: 1 }, 'bad-record', 'why')), {
      id,
      error: { code: 'bad-record', message: 'why' },
    })
})

test('a line as long as may be is taken, one byte more is not', async () => {
  const said: (readonly [number, boolean])[] = []
  const input = Readable.from([
    Buffer.from(`${'x'.repeat(100)}\n${'x'.repeat(101)}\n${'é'.repeat(50)}\n${'é'.repeat(51)}`),
  ])
  for await (const { text, tooLong } of readLines(input, 100)) said.push([text.length, tooLong])
  assert.deepEqual(
    said.map(([, tooLong]) => tooLong),
    [false, true, false, true],
  )
})

test('no more is read than a slow reader takes', async () => {
  let given = 0
  async function* records() {
    for (; given < 2000; given++) yield Buffer.from(`${JSON.stringify({ id: given, format: 'x' })}\n`)
  }
  const output = new PassThrough({ highWaterMark: 1 })
  const converted = convertStream(Readable.from(records(), { highWaterMark: 1 }), output, 1)
  await once(output, 'readable')
  let before = -1
  for (let still = 0; still < 3; before = given) {
    await sleep(150)
    still = given === before ? still + 1 : 0
  }
  assert.ok(given < 200, `${given} records were read while nobody read the answers`)
  let lines = 0
  const sink = new Writable({
    write(chunk, _, done) {
      lines += String(chunk).split('\n').length - 1
      done()
    },
  })
  output.pipe(sink)
  await converted
  output.end()
  await once(sink, 'finish')
  assert.equal(lines, 2000)
})
