import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { copy } from './kept/copy.ts'
import type { Standing } from './kept/standing.ts'

/** The folder of a site's own pictures and other files, which stand on the site as they are. */
const FOLDER = 'static'

/** The files of `content/static`, from there, with forward slashes. */
export async function listStatic(content: string): Promise<ReadonlySet<string>> {
  const folder = join(content, FOLDER)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return new Set(
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort(),
  )
}

/** Copies them into the output folder. */
export async function copyStatic(content: string, standing: Standing, files: ReadonlySet<string>): Promise<void> {
  for (const file of files) await copy(join(content, FOLDER, file), file, standing)
}
