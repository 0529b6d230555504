import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createFile, removeFile, replaceFile } from './atomic.ts'
import { CACHE } from './cache.ts'

/** One change to a content folder. The file is named from there, with forward slashes. */
export type Change =
  | { readonly kind: 'create' | 'replace'; readonly file: string; readonly text: string }
  | { readonly kind: 'remove'; readonly file: string }

/** A change with what was there before it: the SHA-256 of the file, or null where there was none. */
type Intent = Change & { readonly was: string | null }

const PENDING = join(CACHE, 'pending.json')

/**
 * Makes changes that belong together: all of them, also when the process is killed between two. What is to be done is written down
 * first, and `completeChanges` does the rest of it for one that was killed. The caller holds the content's lock.
 * Throws `EEXIST` when the first is to create a file that exists, and has then changed nothing; a Problem when the system does not let it.
 */
export async function makeChanges(content: string, changes: readonly Change[]): Promise<void> {
  // What an earlier article's changes lack, because the system refused it, comes first.
  await completeChanges(content)
  const intents: Intent[] = []
  for (const change of changes) intents.push({ ...change, was: await hashFile(join(content, change.file)) })
  const pending = join(content, PENDING)
  await replaceFile(pending, JSON.stringify(intents))
  let done = 0
  try {
    for (const change of changes) {
      await make(content, change)
      done++
    }
  } catch (error) {
    if (done === 0) await removeFile(pending)
    throw error
  }
  await removeFile(pending)
}

/** Does what is left of the changes that an earlier process was killed in. A file that somebody has changed since is left as it is. */
export async function completeChanges(content: string): Promise<void> {
  const pending = join(content, PENDING)
  const text = await readFile(pending, 'utf8').catch(() => undefined)
  if (text === undefined) return
  for (const { was, ...change } of parseIntents(text)) {
    const now = await hashFile(join(content, change.file))
    if (now === was) await make(content, change)
  }
  await removeFile(pending)
}

async function make(content: string, change: Change): Promise<void> {
  const path = join(content, change.file)
  if (change.kind === 'create') await createFile(path, change.text)
  else if (change.kind === 'replace') await replaceFile(path, change.text)
  else await removeFile(path)
}

async function hashFile(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => undefined)
  return bytes ? createHash('sha256').update(bytes).digest('hex') : null
}

/** It is whole or not there, as every file that is written here; what is not of this form comes from elsewhere, and nothing is done for it. */
function parseIntents(text: string): readonly Intent[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every(isIntent) ? value : []
  } catch {
    return []
  }
}

function isIntent(value: unknown): value is Intent {
  const { kind, file, text, was } = (value ?? {}) as Readonly<Record<string, unknown>>
  const isInside =
    typeof file === 'string' && /^(stories|receipts|actors)\//.test(file) && !file.split('/').includes('..')
  const isKind = kind === 'remove' || ((kind === 'create' || kind === 'replace') && typeof text === 'string')
  return isInside && isKind && (was === null || typeof was === 'string')
}
