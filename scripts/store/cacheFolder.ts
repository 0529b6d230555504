import { createHash } from 'node:crypto'
import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { Problem } from '../model/problem.ts'

/** The folder in which one kind of thing of a site is kept between builds: in `.cache` beside `content` (within it, where it has another name and what is beside it may be anyone's), or for someone who may not write there, in a temporary folder of his own. Throws a Problem when somebody else has made that. */
export function cacheFolder(content: string, kind: string): string {
  const folder = resolve(content)
  const all = join(basename(folder) === 'content' ? dirname(folder) : folder, '.cache')
  const beside = join(all, kind)
  return isWritable(all) && isWritable(beside) ? beside : join(ownFolder(content), kind)
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

function ownFolder(content: string): string {
  const all = join(tmpdir(), `dateline-${process.getuid?.() ?? 'user'}`)
  mkdirSync(all, { recursive: true, mode: 0o700 })
  const stats = lstatSync(all)
  const isOwn = process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0)
  if (!stats.isDirectory() || !isOwn) throw new Problem({ file: all }, 'not-own', 'must be yours alone: remove it')
  return join(all, `cache-${createHash('sha256').update(resolve(content)).digest('hex').slice(0, 16)}`)
}
