import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { isSafePath } from './address.ts'
import { cacheFolder } from './cacheFolder.ts'

/** Takes the files of the last build that are in this one no more out of the output folder; `paths` are this one's. */
export async function removeStale(output: string, paths: readonly string[]): Promise<void> {
  const mark = createHash('sha256').update(resolve(output)).digest('hex').slice(0, 12)
  const list = join(cacheFolder('built'), `${mark}.txt`)
  const before = await readFile(list, 'utf8').catch(() => '')
  const now = new Set(paths)
  // A list that was damaged must not reach outside the site.
  const stale = before.split('\n').filter((path) => isSafePath(path) && !now.has(path))
  await Promise.all(stale.map((path) => rm(join(output, path), { force: true })))
  await removeEmptied(output, stale)
  await mkdir(dirname(list), { recursive: true })
  await writeFile(list, paths.join('\n'))
}

/** The folders that files were taken out of, and those around them, go when nothing is left in them. */
async function removeEmptied(output: string, removed: readonly string[]): Promise<void> {
  const folders = new Set(removed.flatMap(foldersAbove))
  const deepestFirst = [...folders].sort((a, b) => b.split('/').length - a.split('/').length)
  for (const folder of deepestFirst) await rmdir(join(output, folder)).catch(() => {})
}

/** `a/b/c.html` → `a/b`, `a` */
function foldersAbove(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1)
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}
