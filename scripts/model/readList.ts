import { readFileSync } from 'node:fs'

/** The lines of a list of a `data` folder, without empty lines and its comments, which begin with `#` or `;`, or with `comment` alone. */
export function readList(file: URL, comment = '#;'): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !comment.includes(line.charAt(0)))
}

/** The words of a list, however many stand in a line. */
export function readWordList(file: URL): string[] {
  return readList(file).flatMap((line) => line.split(/\s+/).filter(Boolean))
}
