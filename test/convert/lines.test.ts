import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { type Line, readLines } from '../../scripts/model/byteLines.ts'

async function linesOf(chunks: readonly string[], limit = 1000): Promise<readonly Line[]> {
  const lines: Line[] = []
  for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), limit)) lines.push(line)
  return lines
}

test('lines are joined over chunks and numbered as in the file', async () => {
  const lines = await linesOf(['one\ntw', 'o\n', '\n', 'four'])
  assert.deepEqual(
    lines.map(({ number, text }) => [number, text]),
    [
      [1, 'one'],
      [2, 'two'],
      [4, 'four'],
    ],
  )
})

test('a line over the limit is told, not held', async () => {
  const lines = await linesOf(['x'.repeat(50), 'x'.repeat(50_000), '\nshort\n'], 100)
  assert.deepEqual(
    lines.map(({ text, tooLong }) => [text.length, tooLong]),
    [
      [101, true],
      [5, false],
    ],
  )
})
