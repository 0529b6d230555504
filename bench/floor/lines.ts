import { createInterface } from 'node:readline'

/** The least that any streaming command does: each line parsed and written again. */
for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(JSON.parse(line))}\n`)
