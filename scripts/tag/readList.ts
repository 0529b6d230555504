import { readFileSync } from 'node:fs'

/** The lines of a list of a `data` folder, without its comments and empty lines. */
export function readList(file: URL): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
}

/** The words of a list, however many stand in a line. */
export function readWordList(file: URL): string[] {
  return readList(file).flatMap((line) => line.split(/\s+/).filter(Boolean))
}
