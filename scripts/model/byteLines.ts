import type { Readable } from 'node:stream'

/** One line of a stream. Of a line over the limit only the beginning is kept. */
export interface Line {
  readonly text: string
  /** From 1. */
  readonly number: number
  readonly tooLong: boolean
}

const NEWLINE = 0x0a

/** The lines of a byte stream, blank ones left out; never holds more than one line and one chunk. `limit` is in bytes. */
export async function* readLines(input: Readable, limit: number): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let size = 0
  let number = 1
  const take = (): Line => {
    const text = Buffer.concat(parts).toString('utf8')
    const line = { text, number, tooLong: size > limit }
    parts = []
    size = 0
    return line
  }
  const keep = (bytes: Buffer) => {
    if (size <= limit) parts.push(bytes.subarray(0, limit - size + 1))
    size += bytes.length
  }
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    let from = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      keep(bytes.subarray(from, end))
      from = end + 1
      const line = take()
      if (line.text.trim()) yield line
      number++
    }
    keep(bytes.subarray(from))
  }
  const last = take()
  if (last.text.trim()) yield last
}
