import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DRAFT, removeFile } from './atomic.ts'
import { CACHE } from './cache.ts'
import { completeChanges } from './changes.ts'
import { takeLock, type Waiting } from './lock.ts'

/** What commands write, from the content folder. */
const WRITTEN = ['stories', 'receipts', 'actors', 'static/pictures', CACHE]
/** Drafts of the lock are also those of processes that are about to wait for it. */
const WAITERS = /^\.lock\b/
const WAITERS_MS = 60_000

/**
 * Does something as the only writer of a content folder: waits for another one, and first ends what a killed one left half done.
 * Whatever is decided from what lies in the folder is read within `act`. Readers need not ask.
 */
export async function asWriter<T>(
  content: string,
  command: string,
  waiting: Waiting,
  act: () => Promise<T>,
): Promise<T> {
  const lock = await openWriting(content, command, waiting)
  try {
    return await act()
  } finally {
    await lock.release()
  }
}

/** As `asWriter`, for what is done in several turns; the caller releases the lock. */
export async function openWriting(content: string, command: string, waiting: Waiting) {
  const lock = await takeLock(content, command, waiting)
  try {
    await completeChanges(content)
    await removeDrafts(content)
    return lock
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function removeDrafts(content: string): Promise<void> {
  for (const folder of WRITTEN) {
    const entries = await readdir(join(content, folder), { recursive: true, withFileTypes: true }).catch(() => [])
    for (const { name, parentPath } of entries.filter((entry) => entry.isFile() && DRAFT.test(entry.name))) {
      const path = join(parentPath, name)
      if (!WAITERS.test(name) || (await isOld(path))) await removeFile(path)
    }
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > WAITERS_MS
}
