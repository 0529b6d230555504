import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { readLines } from '../model/byteLines.ts'
import { mapInOrder, Pool } from '../workers/pool.ts'
import { Lost } from '../workers/worker.ts'
import { type Question, refuse } from './refuse.ts'

/** How many answers per worker may wait for an earlier one; it bounds the memory. */
const AHEAD = 8
const LONGEST_LINE = 64 * 1024 * 1024

/** Answers every line of `input` on `output`, in order, on all cores; holds a few records at a time and no more. */
export async function convertStream(input: Readable, output: Writable, cores?: number): Promise<void> {
  const pool = new Pool<Question, string>(
    new URL('./worker.ts', import.meta.url),
    cores === undefined ? {} : { size: cores },
  )
  const lines = readLines(input, LONGEST_LINE)
  const answers = mapInOrder(lines, pool.size * AHEAD, async ({ text, number, tooLong }) => {
    const question = { line: text, number }
    if (tooLong) return refuse(question, 'too-large', `line ${number} is longer than ${LONGEST_LINE / 1024 / 1024} MB`)
    return pool.ask(question).catch((error) => {
      if (error instanceof Lost) return refuse(question, error.code, `line ${number}: ${error.message}`)
      throw error
    })
  })
  for await (const answer of answers) if (!output.write(`${answer}\n`)) await once(output, 'drain')
  pool.stop()
}
