import assert from 'node:assert/strict'
import { PassThrough, Readable } from 'node:stream'
import { test } from 'node:test'
import { convertStream } from '../../scripts/convert/stream.ts'

interface Answer {
  readonly id: string | null
  readonly body?: string
  readonly digest?: Record<string, unknown>
  readonly mentions?: Record<string, unknown>
  readonly error?: { code: string; message: string }
}

async function convert(lines: readonly string[]): Promise<readonly Answer[]> {
  const output = new PassThrough()
  const chunks: Buffer[] = []
  output.on('data', (chunk) => chunks.push(chunk))
  await convertStream(Readable.from([Buffer.from(lines.join('\n'))]), output, 2)
  return Buffer.concat(chunks)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

const record = (id: string, content = 'Oil rose on Monday.') =>
  JSON.stringify({ id, format: 'markdown', content, date: '2019-05-15' })

test('answers every record in order, whatever the number of workers', async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `r${index}`)
  const long = 'A long paragraph about nothing much. '.repeat(400)
  const answers = await convert(ids.map((id, index) => record(id, index % 7 === 0 ? long : undefined)))
  assert.deepEqual(
    answers.map(({ id }) => id),
    ids,
  )
})

test('a bad record is one error line that names line and field, and the stream goes on', async () => {
  const answers = await convert([
    record('good'),
    'not json',
    '{"id":"no content","format":"text"}',
    '{"id":"wrong format","format":"pdf","content":"x"}',
    '{"id":"bad date","format":"text","content":"x","date":"soon"}',
    '{"id":"bad language","format":"text","content":"x","language":"a language"}',
    '[1]',
    '',
    record('also good'),
  ])
  assert.deepEqual(
    answers.map(({ id, error }) => [id, error?.code ?? 'fine']),
    [
      ['good', 'fine'],
      [null, 'bad-json'],
      ['no content', 'bad-record'],
      ['wrong format', 'bad-record'],
      ['bad date', 'bad-record'],
      ['bad language', 'bad-record'],
      [null, 'bad-record'],
      ['also good', 'fine'],
    ],
  )
  assert.match(answers[3]?.error?.message ?? '', /line 4: format: expected one of text, html, markdown, found "pdf"/)
})

test('every field of the format is there', async () => {
  const [story] = await convert([record('a', '# Oil\n\nOil rose on Monday, **Iraq** said.')])
  for (const field of ['authors', 'source', 'body', 'countries', 'actors', 'mentions', 'digest', 'removed', 'warnings'])
    assert.ok(story && field in story, field)
  assert.deepEqual(Object.keys(story?.digest ?? {}).sort(), [
    'dates',
    'indirectQuotes',
    'keyPoints',
    'quotes',
    'timeline',
  ])
  assert.deepEqual(Object.keys(story?.mentions ?? {}).sort(), ['actors', 'countries'])
})

test('template signs and markup in an article are only text', async () => {
  const [story] = await convert([record('a', 'He wrote {{ config | dump }} and <script>alert(1)</script>.')])
  assert.equal(story?.body, 'He wrote {{ config | dump }} and <script>alert(1)</script>.')
})
