import { relative, sep } from 'node:path'

/** A path as messages show it: from the working folder, with forward slashes. */
export function nameFile(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/')
}
