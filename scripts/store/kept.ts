import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from './cacheFolder.ts'
import type { Derived } from './derive.ts'

/** Files of other code or other sites that stay beside this one; older ones are taken away. */
const SIBLINGS = 3

/** What was derived before, by fingerprint of the story. */
export interface Kept {
  has(key: string): boolean
  get(key: string): Derived | undefined
  keep(key: string, derived: Derived): void
  /** Writes what is kept under these keys; the rest is forgotten. */
  save(keys: ReadonlySet<string>): Promise<void>
}

/** Opens what was kept for a content folder under these marks of code and knowledge: one JSON line a story, under a checksum of them all. A file that cannot be read or was damaged counts as none. */
export async function openKept(content: string, ...marks: readonly string[]): Promise<Kept> {
  const name = `${createHash('sha256').update(marks.join('\n')).digest('hex').slice(0, 16)}.jsonl`
  const folder = cacheFolder(content, 'derived')
  const path = join(folder, name)
  const kept = parse(await readFile(path, 'utf8').catch(() => ''))
  let changed = false
  return {
    has: (key) => kept.has(key),
    get: (key) => kept.get(key),
    keep(key, derived) {
      kept.set(key, derived)
      changed = true
    },
    async save(keys) {
      if (!changed && kept.size === keys.size) return
      const lines = [...kept].filter(([key]) => keys.has(key)).map((entry) => JSON.stringify(entry))
      await mkdir(folder, { recursive: true })
      const fresh = `${path}.${process.pid}`
      const text = lines.join('\n')
      await writeFile(fresh, `${checksum(text)}\n${text}`)
      await rename(fresh, path)
      await forgetOldest(folder, name)
    },
  }
}

function parse(file: string): Map<string, Derived> {
  const end = file.indexOf('\n')
  const text = file.slice(end + 1)
  if (end < 0 || file.slice(0, end) !== checksum(text)) return new Map()
  const lines = text.split('\n').filter(Boolean)
  return new Map(lines.map((line) => JSON.parse(line) as [string, Derived]))
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function forgetOldest(folder: string, own: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== own)
  const times = await Promise.all(
    names.map(async (name) => [name, (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0] as const),
  )
  const old = times.sort((a, b) => b[1] - a[1]).slice(SIBLINGS)
  await Promise.all(old.map(([name]) => rm(join(folder, name), { force: true })))
}
