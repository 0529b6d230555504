import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** The files below a folder, as paths from it with slashes, in order. Throws when there is no such folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
