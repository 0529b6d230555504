import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { Worker } from './workers.ts'

/** How many answers per worker may wait for an earlier one; it bounds the memory. */
const AHEAD = 8

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
  const answerLine = async (line: string, number: number): Promise<string> => {
    const worker = idle.pop() ?? (await new Promise<Worker>((resolve) => wanting.push(resolve)))
    const text = await worker.ask({ line, number })
    release(worker)
    return text
  }

  const pending: Promise<string>[] = []
  const writeOldest = async () => {
    if (!output.write(`${await pending.shift()}\n`)) await once(output, 'drain')
  }
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    pending.push(answerLine(line, number))
    if (pending.length >= cores * AHEAD) await writeOldest()
  }
  while (pending.length > 0) await writeOldest()
  for (const worker of workers) worker.stop()
}
