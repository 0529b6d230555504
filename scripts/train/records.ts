import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The objects of a file of JSON lines, gzipped or not, by its name's ending. Throws when a line isn't JSON. */
export function readRecords(file: string): readonly Readonly<Record<string, unknown>>[] {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
