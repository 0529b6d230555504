import { existsSync } from 'node:fs'
import { readFile, rm, rmdir } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { listFiles } from '../model/listFiles.ts'
import { markOf } from '../model/mark.ts'
import { Problem } from '../model/problem.ts'
import { replaceFile } from '../write/atomic.ts'
import { keptOf } from './kept/record.ts'

/** Writes down which files a build is about to write, beside those of the last one: also when it is killed, a later build knows what is its own. */
export async function announceFiles(content: string, output: string, paths: readonly string[]): Promise<void> {
  const list = listOf(content, output)
  await writeList(list, [...new Set([...(await readList(list, output)), ...paths])])
}

/**
 * A warning of pages in the output folder that this build does not write, when no list says which are its own (`.cache` was deleted since): one of a
 * story that was removed meanwhile would stay in public. `undefined` when there are none.
 */
export async function tellUnknownPages(
  content: string,
  output: string,
  paths: readonly string[],
): Promise<Problem | undefined> {
  if (existsSync(listOf(content, output))) return undefined
  const now = new Set(paths)
  const unknown = (await listFiles(output)).filter((path) => path.endsWith('.html') && !now.has(path))
  if (unknown.length === 0) return undefined
  const pages = unknown.length === 1 ? 'a page' : `${unknown.length} pages`
  return new Problem(
    { file: output },
    'unknown-pages',
    `holds ${pages} that this build did not write, such as ${unknown[0]}; if an earlier build did, delete the folder and build again`,
    'warning',
  )
}

/** Takes the files of earlier builds that are in this one no more out of the output folder; `paths` are this one's. */
export async function removeStale(content: string, output: string, paths: readonly string[]): Promise<void> {
  const list = listOf(content, output)
  const now = new Set(paths)
  const stale = (await readList(list, output)).filter((path) => !now.has(path))
  await Promise.all(stale.map((path) => rm(join(output, path), { force: true })))
  await removeEmptied(output, stale)
  await writeList(list, paths)
}

/** A mark of the list of own files: another one when a build was begun since. */
export async function markOwn(content: string, output: string): Promise<string> {
  return markOf(await readFile(listOf(content, output), 'utf8').catch(() => ''))
}

function listOf(content: string, output: string): string {
  return keptOf(content, output, 'txt')
}

/** A list that was damaged must not reach outside the site. Names are those that hosts and editors give: `_redirects`, `.well-known/security.txt`, `Kraków (old).png`. */
async function readList(list: string, output: string): Promise<readonly string[]> {
  const text = await readFile(list, 'utf8').catch(() => '')
  const inside = resolve(output) + sep
  return text.split('\n').filter((path) => path !== '' && resolve(output, path).startsWith(inside))
}

async function writeList(list: string, paths: readonly string[]): Promise<void> {
  await replaceFile(list, paths.join('\n'))
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
