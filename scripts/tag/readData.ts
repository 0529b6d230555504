import { readFileSync } from 'node:fs'

/** What a JSON file of a `data` folder holds. Read as a file, because a module for each makes every start slower. */
export function readData<T>(file: URL): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
