import { readFileSync } from 'node:fs'
import { markOf } from '../model/mark.ts'
import { replaceFile } from '../write/atomic.ts'

/** What was kept in a file; undefined when there is none, or it was damaged. */
export function readChecksummed(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    const json = text.slice(end + 1)
    return text.slice(0, end) === markOf(json) ? JSON.parse(json) : undefined
  } catch {
    return undefined
  }
}

/** Keeps a value in a file as JSON, under a checksum. */
export async function writeChecksummed(file: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value)
  await replaceFile(file, `${markOf(json)}\n${json}`)
}
