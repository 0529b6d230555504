import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Takes the files of the last build that are in this one no more out of the output folder; `paths` are this one's. */
export async function removeStale(output: string, paths: readonly string[]): Promise<void> {
  const mark = createHash('sha256').update(resolve(output)).digest('hex').slice(0, 12)
  const list = join('.cache', 'built', `${mark}.txt`)
  const before = await readFile(list, 'utf8').catch(() => '')
  const now = new Set(paths)
  const stale = before.split('\n').filter((path) => path && !now.has(path))
  await Promise.all(stale.map((path) => rm(join(output, path), { force: true })))
  await mkdir(join('.cache', 'built'), { recursive: true })
  await writeFile(list, paths.join('\n'))
}
