import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { refuse } from './answer.ts'
import { type Line, readLines } from './lines.ts'
import { Worker } from './worker-process.ts'

/** How many answers per worker may wait for an earlier one; it bounds the memory. */
const AHEAD = 8
const LONGEST_LINE = 64 * 1024 * 1024

/** Answers every line of `input` on `output`, in order, on all cores; holds a few records at a time and no more. */
export async function convertStream(input: Readable, output: Writable, cores = availableParallelism()): Promise<void> {
  const workers = Array.from({ length: cores }, () => new Worker())
  const idle = [...workers]
  const wanting: ((worker: Worker) => void)[] = []
  const release = (worker: Worker) => {
    const next = wanting.shift()
    if (next) next(worker)
    else idle.push(worker)
  }
  const answerLine = async ({ text, number, tooLong }: Line): Promise<string> => {
    const question = { line: text, number }
    if (tooLong) return refuse(question, 'too-large', `line ${number} is longer than ${LONGEST_LINE / 1024 / 1024} MB`)
    const worker = idle.pop() ?? (await new Promise<Worker>((resolve) => wanting.push(resolve)))
    const answered = await worker.ask(question)
    release(worker)
    return answered
  }

  const pending: Promise<string>[] = []
  const writeOldest = async () => {
    if (!output.write(`${await pending.shift()}\n`)) await once(output, 'drain')
  }
  for await (const line of readLines(input, LONGEST_LINE)) {
    pending.push(answerLine(line))
    if (pending.length >= cores * AHEAD) await writeOldest()
  }
  while (pending.length > 0) await writeOldest()
  for (const worker of workers) worker.stop()
}
