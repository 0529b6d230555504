import { join, posix } from 'node:path'
import { listFiles } from '../model/listFiles.ts'
import { copy } from './kept/copy.ts'
import type { Standing } from './kept/standing.ts'

/** The folder of a site's own pictures and other files, which stand on the site as they are. */
const FOLDER = 'static'

/** The files of `content/static`, from there, with forward slashes. */
export async function listStatic(content: string): Promise<ReadonlySet<string>> {
  const files = await listFiles(join(content, FOLDER))
  return new Set(files.filter((path) => !posix.basename(path).startsWith('.')))
}

/** Copies them into the output folder. */
export async function copyStatic(content: string, standing: Standing, files: ReadonlySet<string>): Promise<void> {
  for (const file of files) await copy(join(content, FOLDER, file), file, standing)
}
