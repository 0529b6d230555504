import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from '../files.ts'

/** Pagefind writes the values of a filter in another order each time, and names these files by their content. */
const UNORDERED = /^pagefind\/(?:filter\/|pagefind-entry\.json$|.*\.pf_meta$)/

/** Whether a file of a built site is the same each time that it is built from the same content. */
export const isOrdered = (path: string) => !UNORDERED.test(path)

/** The files of a built site, each with a checksum. */
export async function marksOf(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<Readonly<Record<string, string>>> {
  const paths = (await listFiles(folder)).filter(isWanted)
  const marks = paths.map(async (path) => {
    const bytes = await readFile(join(folder, path))
    return [path, createHash('sha256').update(bytes).digest('hex')] as const
  })
  return Object.fromEntries(await Promise.all(marks))
}

/** The files that came, went, or have another mark. */
export function changesOf<T>(before: Readonly<Record<string, T>>, now: Readonly<Record<string, T>>): readonly string[] {
  return Object.keys({ ...before, ...now }).filter((path) => before[path] !== now[path])
}
